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
// Where nothing could be kept, because the sign-in has run out or the portal does not answer, it is said, and whoever writes goes on.
function ledordUnsaved() {
  'use strict';
  if (document.querySelector('[data-unsaved]')) { return; }
  var notice = document.getElementById('unsaved').content.cloneNode(true).firstElementChild;
  notice.setAttribute('data-unsaved', '');
  document.querySelector('.aside').before(notice);
}
// The first time that a draft is kept it gets an address of its own: loading the page again must come back to it.
function ledordSaved(xhr) {
  'use strict';
  // Where the page was open for too long there is an answer too, which leads elsewhere: the portal has nothing of what was typed.
  if (!xhr || !xhr.responseXML || !xhr.responseXML.querySelector('update[id="saved"]')) { return; }
  var unsaved = document.querySelector('[data-unsaved]');
  if (unsaved) { unsaved.remove(); }
  var saved = document.querySelector('#saved [data-address]');
  var address = saved && saved.getAttribute('data-address');
  if (document.querySelector('#overtaken .notice')) { return; } // somebody else has saved meanwhile: the portal does not have it
  document.getElementById('write').dispatchEvent(new Event('ledord:saved')); // the portal has it: the browser need not
  if (address) { window.history.replaceState(null, '', address); }
}
