// Keys for whoever cuts and replies all day: Ctrl+Enter saves; Alt with a digit ticks that point, or chooses what becomes of the text or point at
// hand and goes on to its words; Alt+T goes to the next theme, text or reply; Alt+M makes the marked words a point; Alt+A replies to the whole theme.
// Only together with Ctrl or Alt (WCAG 2.1.4), and everything can be done without.
(function () {
  'use strict';
  var THEMES = 'fieldset.opens input[id$=theme]';
  function all(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }
  function press(id) {
    var button = document.getElementById(id);
    if (button) { button.click(); }
  }
  function focus(field) {
    if (field) { field.focus(); }
  }
  function texts() { return all('.many fieldset.box'); }
  // Which text of many is at hand: the one that has the focus, or none yet.
  function at() { return texts().findIndex(function (text) { return text.contains(document.activeElement); }); }
  function digit(nth) {
    var text = texts()[Math.max(0, at())];
    var choices = text ? all('input[type=radio]', text) : all('input[type=radio][name=kind]');
    var boxes = all('fieldset.opens > label input[type=checkbox]');
    if (choices[nth]) {
      choices[nth].click();
      focus(text ? text.querySelector('input[id$=theme]') : document.getElementById('text'));
    } else if (boxes[nth]) {
      boxes[nth].click();
      boxes[nth].focus();
    }
  }
  function next() {
    var themes = all(THEMES).filter(function (field) { return field.closest('fieldset').querySelector('input[type=checkbox]').checked; });
    var many = texts();
    if (many.length) {
      focus(many[(at() + 1) % many.length].querySelector('input[type=radio]:checked') || many[0].querySelector('input[type=radio]'));
    } else if (themes.length) {
      themes[(themes.indexOf(document.activeElement) + 1) % themes.length].focus();
    } else {
      focus(document.querySelector('#reply #text'));
    }
  }
  function mark() {
    var words = String(window.getSelection()).trim();
    var boxes = all('fieldset.opens');
    var free = boxes[boxes.length - 1];
    if (!words || !free) { return; }
    var box = free.querySelector('input[type=checkbox]');
    var quote = free.querySelector('textarea');
    if (!box.checked) { box.click(); }
    quote.value = words;
    quote.focus();
  }
  var keys = { KeyM: mark, KeyT: next, KeyA: function () { press('whole'); } };
  document.addEventListener('keydown', function (event) {
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
      event.preventDefault();
      press('save');
    } else if (event.altKey && !event.ctrlKey && (keys[event.code] || /^Digit[1-9]$/.test(event.code))) {
      event.preventDefault();
      if (keys[event.code]) { keys[event.code](); } else { digit(Number(event.code.charAt(5)) - 1); }
    }
  });
}());
