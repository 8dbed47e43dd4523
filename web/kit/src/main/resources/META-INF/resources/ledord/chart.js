// A chart is read point by point, with keys, finger or pointer: two buttons and what the point says. Without it there is the table.
(function () {
  'use strict';
  Array.prototype.forEach.call(document.querySelectorAll('figure.chart[data-next]'), function (figure) {
    var pictures = figure.querySelectorAll('svg');
    if (!pictures.length || !figure.querySelector('circle title')) { return; }
    var at = -1;
    var reader = document.createElement('p');
    var says = document.createElement('output');
    reader.className = 'reader';
    reader.appendChild(button(figure.getAttribute('data-before'), -1));
    reader.appendChild(button(figure.getAttribute('data-next'), 1));
    reader.appendChild(says);
    figure.insertBefore(reader, pictures[pictures.length - 1].nextSibling);

    function button(words, step) {
      var made = document.createElement('button');
      made.type = 'button';
      made.className = 'btn second';
      made.textContent = words;
      made.addEventListener('click', function () { show(at < 0 && step < 0 ? count() - 1 : at + step); });
      return made;
    }

    function count() { return pictures[0].querySelectorAll('circle').length; }

    function show(index) {
      at = Math.max(0, Math.min(count() - 1, index));
      Array.prototype.forEach.call(figure.querySelectorAll('circle.at'), function (circle) { circle.classList.remove('at'); });
      Array.prototype.forEach.call(pictures, function (picture) {
        var circle = picture.querySelectorAll('circle')[at];
        if (circle) { circle.classList.add('at'); }
      });
      says.textContent = pictures[0].querySelectorAll('circle title')[at].textContent;
    }
  });
}());
