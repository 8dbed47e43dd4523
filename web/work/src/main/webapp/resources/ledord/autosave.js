// Keeps a draft while somebody writes: some seconds after the last key, through the command that the page gave.
// Without scripts nothing is lost but convenience: the button saves as well.
(function () {
  'use strict';
  var form = document.getElementById('write');
  var waiting = null;
  if (!form || typeof window.saveDraft !== 'function') { return; }
  form.addEventListener('input', function () {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(window.saveDraft, 3000);
  });
  form.addEventListener('submit', function () { window.clearTimeout(waiting); });
}());
// The first time that a draft is kept it gets an address of its own: loading the page again must come back to it.
function ledordSaved(xhr) {
  'use strict';
  // Where the sign-in has run out there is an answer too, which leads elsewhere: the portal has nothing of what was typed.
  if (!xhr || !xhr.responseXML || !xhr.responseXML.querySelector('update[id="saved"]')) { return; }
  var saved = document.querySelector('#saved [data-address]');
  var address = saved && saved.getAttribute('data-address');
  if (document.querySelector('#overtaken .notice')) { return; } // somebody else has saved meanwhile: the portal does not have it
  document.getElementById('write').dispatchEvent(new Event('ledord:saved')); // the portal has it: the browser need not
  if (address) { window.history.replaceState(null, '', address); }
}
