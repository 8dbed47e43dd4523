// A file that is too large is told so as soon as it is chosen, in the words that the field or its form gives: sending it would take minutes.
// It is not kept as chosen. The server judges all the same.
document.addEventListener('change', function (event) {
  'use strict';
  var field = event.target;
  var told = field.hasAttribute('data-most') ? field : field.form;
  var most = told && Number(told.getAttribute('data-most'));
  if (!most || !field.files) {
    return;
  }
  var said = field.parentNode.querySelector('.too-large');
  if (said) {
    said.remove();
  }
  if (field.files[0] && field.files[0].size > most) {
    said = document.createElement('p');
    said.className = 'error too-large';
    said.setAttribute('role', 'alert');
    said.textContent = told.getAttribute('data-large');
    field.value = '';
    field.before(said);
  }
});
