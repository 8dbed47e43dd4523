// A form that has been sent is not sent again while its answer is awaited: whoever presses twice gets the first answer.
(function () {
  'use strict';
  var PATIENCE = 10000;
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (event.defaultPrevented) { return; }
    if (form.hasAttribute('data-sent')) { event.preventDefault(); return; }
    form.setAttribute('data-sent', '');
    window.setTimeout(function () { form.removeAttribute('data-sent'); }, PATIENCE);
  });
  window.addEventListener('pageshow', function () { // also when the browser shows a page that it had kept
    Array.prototype.forEach.call(document.querySelectorAll('form[data-sent]'), function (form) { form.removeAttribute('data-sent'); });
  });
}());
