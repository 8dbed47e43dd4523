// A form that has been sent is not sent again while its answer is awaited: whoever presses twice gets the first answer. And a page that is
// the answer to a form is gone back to, or loaded again, as a page: the browser asks for it and sends nothing twice.
(function () {
  'use strict';
  var PATIENCE = 10000;
  window.history.replaceState(window.history.state, '', window.location.href);
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
