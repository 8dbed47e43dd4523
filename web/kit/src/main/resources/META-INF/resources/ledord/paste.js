// What is pasted from Word, a mail or a page into a field for text with marks becomes such text: headings, lists, tables, links, bold
// and quotes as marks, all else as plain words. The server reads marks and nothing else, so nothing that comes in here is trusted.
// Without scripts the plain words are pasted, as ever.
(function () {
  'use strict';
  var HEADING = /^H([1-6])$/;
  var BLOCK = /^(P|DIV|SECTION|ARTICLE|H[1-6]|UL|OL|LI|TABLE|BLOCKQUOTE|PRE|HR)$/;
  var NOT_WORDS = /^(STYLE|SCRIPT|META|LINK|TITLE|HEAD|XML|IMG|SVG|IFRAME|OBJECT|BUTTON|INPUT|SELECT|TEXTAREA)$/;

  function escaped(words) {
    return words.replace(/[\r\n\t\u00a0 ]+/g, ' ').replace(/([\\*_`\[\]<>|])/g, '\\$1');
  }
  function marked(words, mark) {
    var bare = words.trim();
    return bare ? words.replace(bare, mark + bare + mark) : words;
  }
  function isBold(node) {
    return /^(B|STRONG)$/.test(node.tagName) && !/font-weight:\s*(normal|400)/i.test(node.getAttribute('style') || '')
      || /font-weight:\s*(bold|[6-9]00)/i.test(node.getAttribute('style') || '') && !BLOCK.test(node.tagName);
  }
  // Word writes its lists as paragraphs, and the bullet itself as words that it tells others to leave out.
  function isWordItem(node) {
    return node.tagName === 'P' && /mso-list:\s*l\d/i.test(node.getAttribute('style') || '');
  }
  function isWordBullet(node) {
    return /mso-list:\s*ignore/i.test(node.getAttribute('style') || '');
  }
  function line(node) {
    var words = '';
    Array.prototype.forEach.call(node.childNodes, function (child) {
      if (child.nodeType === 3) {
        words += escaped(child.nodeValue);
      } else if (child.nodeType === 1 && !NOT_WORDS.test(child.tagName) && !/^O:/.test(child.tagName) && !isWordBullet(child)) {
        var inside = line(child);
        var to = child.tagName === 'A' ? child.getAttribute('href') || '' : '';
        if (child.tagName === 'BR') {
          words += '\n';
        } else if (/^(https?:|mailto:)/i.test(to) && inside.trim()) {
          words += '[' + inside.trim() + '](' + to.replace(/[\s()<>]/g, encodeURIComponent) + ')';
        } else if (isBold(child)) {
          words += marked(inside, '**');
        } else if (/^(I|EM)$/.test(child.tagName)) {
          words += marked(inside, '*');
        } else {
          words += inside;
        }
      }
    });
    return words;
  }
  function tidy(words) {
    return words.replace(/ *\n */g, '\n').replace(/ {2,}/g, ' ').trim();
  }
  function items(list, depth) {
    var number = Number(list.getAttribute('start')) || 1;
    var rows = [];
    Array.prototype.forEach.call(list.children, function (item) {
      if (/^(UL|OL)$/.test(item.tagName)) {
        rows = rows.concat(items(item, depth + 1));
        return;
      }
      var own = item.cloneNode(true);
      Array.prototype.forEach.call(own.querySelectorAll('ul,ol'), function (inner) { inner.remove(); });
      rows.push('   '.repeat(depth) + (list.tagName === 'OL' ? number + '. ' : '- ') + tidy(line(own)).replace(/\n/g, ' '));
      number += 1;
      Array.prototype.forEach.call(item.querySelectorAll(':scope > ul, :scope > ol'), function (inner) { rows = rows.concat(items(inner, depth + 1)); });
    });
    return rows;
  }
  function table(node) {
    var rows = Array.prototype.map.call(node.querySelectorAll('tr'), function (row) {
      return '| ' + Array.prototype.map.call(row.querySelectorAll('th,td'), function (cell) { return tidy(line(cell)).replace(/\n/g, ' '); }).join(' | ') + ' |';
    });
    if (rows.length) { rows.splice(1, 0, rows[0].replace(/\\\|/g, '').replace(/[^|]+/g, '---')); }
    return rows.join('\n');
  }
  function wordItem(node) {
    var level = /level(\d)/i.exec(node.getAttribute('style'));
    var bullet = Array.prototype.filter.call(node.querySelectorAll('*'), isWordBullet)[0];
    var mark = bullet ? bullet.textContent.trim() : '';
    return '   '.repeat(level ? Number(level[1]) - 1 : 0) + (/^\d+[.)]$/.test(mark) ? mark.replace(')', '.') + ' ' : '- ') + tidy(line(node)).replace(/\n/g, ' ');
  }
  function blocks(node, out) {
    var loose = document.createElement('div');
    function flush() {
      var words = tidy(line(loose));
      if (words) { out.push(words); }
      loose = document.createElement('div');
    }
    Array.prototype.forEach.call(node.childNodes, function (child) {
      if (child.nodeType === 8 || child.nodeType === 1 && NOT_WORDS.test(child.tagName)) { return; }
      if (child.nodeType !== 1 || !BLOCK.test(child.tagName) && !child.querySelector('p,div,h1,h2,h3,h4,h5,h6,ul,ol,table,blockquote')) {
        loose.appendChild(child.cloneNode(true));
        return;
      }
      flush();
      var heading = HEADING.exec(child.tagName);
      if (heading) {
        var words = tidy(line(child)).replace(/\*\*/g, '').replace(/\n/g, ' ');
        if (words) { out.push((Number(heading[1]) > 2 ? '### ' : '## ') + words); }
      } else if (/^(UL|OL)$/.test(child.tagName)) {
        out.push(items(child, 0).join('\n'));
      } else if (child.tagName === 'TABLE') {
        out.push(table(child));
      } else if (isWordItem(child)) {
        var item = wordItem(child);
        if (out.length && out[out.length - 1].item) { out[out.length - 1] = { item: out[out.length - 1].item + '\n' + item }; } else { out.push({ item: item }); }
      } else if (child.tagName === 'BLOCKQUOTE') {
        var said = blocks(child, []).map(function (one) { return one.item || one; }).join('\n\n');
        out.push(said.replace(/^/gm, '> '));
      } else {
        blocks(child, out);
      }
    });
    flush();
    return out;
  }
  function marks(html) {
    return blocks(new DOMParser().parseFromString(html, 'text/html').body, []).map(function (one) { return one.item || one; }).filter(String).join('\n\n');
  }

  document.addEventListener('paste', function (event) {
    var field = event.target;
    var html = event.clipboardData && event.clipboardData.getData('text/html');
    if (!html || field.tagName !== 'TEXTAREA' || field.id !== 'body') { return; }
    var words = marks(html);
    if (!words) { return; }
    event.preventDefault();
    field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}());
