// Long work that is done some at a time: goes on by itself where there is JavaScript; without it there is the button.
(function () {
  'use strict';
  var button = document.querySelector('[data-goes-on]');
  if (button) { window.setTimeout(function () { button.click(); }, 50); }
}());
