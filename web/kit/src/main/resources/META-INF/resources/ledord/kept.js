// Keeps what somebody types in a form that asks for it (l:form with keep) until it has been sent: in this tab only, under
// the page, the form and the person. So a session that ended costs no words, and the next person at the same computer sees
// none of them. Without scripts all works as before.
(function () {
  'use strict';
  var PREFIX = 'ledord.kept ';
  var frame = document.getElementById('kept');
  var store;
  try { store = window.sessionStorage; } catch (e) { store = null; }
  if (!frame || !store) { return; }
  var person = frame.getAttribute('data-person');
  var asked = new URLSearchParams(window.location.search);
  var done = asked.has('done');
  var expired = asked.getAll('done').indexOf('frame.expired.done') >= 0;

  function keys() {
    return Object.keys(store).filter(function (key) { return key.indexOf(PREFIX) === 0; });
  }
  function read(key) {
    try { return JSON.parse(store.getItem(key)); } catch (e) { return null; }
  }
  // The page without what was told on it, its parameters in order: the same page has the same key.
  function keyOf(form) {
    var parts = new URLSearchParams(window.location.search);
    parts.delete('done');
    parts.sort();
    return PREFIX + window.location.pathname + '?' + parts + '#' + form.id + ' ' + form.getAttribute('data-keep');
  }
  function fields(form) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && (field.tagName === 'TEXTAREA' || field.tagName === 'SELECT'
        || field.tagName === 'INPUT' && /^(text|radio|checkbox)$/.test(field.type));
    });
  }
  function isChoice(field) { return field.type === 'radio' || field.type === 'checkbox'; }
  function value(field) { return isChoice(field) ? field.checked : field.value; }
  function set(field, to) { if (isChoice(field)) { field.checked = to; } else { field.value = to; } }
  function nameOf(field) { return isChoice(field) ? field.name + '=' + field.value : field.name; }
  function values(form) {
    var all = {};
    fields(form).forEach(function (field) { all[nameOf(field)] = value(field); });
    return all;
  }
  function same(one, other) {
    return Object.keys(one).every(function (name) { return one[name] === other[name]; });
  }

  keys().forEach(function (key) {
    var kept = read(key);
    // Another person's words are nobody's business; what was sent has arrived when the next page tells that something was done.
    if (!kept || kept.person !== person || kept.sent && done && !expired) { store.removeItem(key); }
  });

  Array.prototype.forEach.call(document.querySelectorAll('form[data-keep]:not([data-keep=""])'), function (form) {
    var ticket = form.elements.writer;
    if (ticket) { ticket.disabled = true; } // this browser keeps it: the portal need not
    var told = values(form);
    var key = keyOf(form);
    var kept = read(key);

    function forget() { store.removeItem(key); }
    function keep(sent) {
      forget();
      key = keyOf(form); // a draft that was kept for the first time has got an address of its own
      try { store.setItem(key, JSON.stringify({person: person, told: told, typed: values(form), sent: sent})); } catch (e) { /* full: nothing is kept */ }
    }
    function restore() {
      var moved = !same(kept.told, told);
      var base = moved && form.querySelector('#base');
      fields(form).forEach(function (field) {
        var typed = kept.typed[nameOf(field)];
        // What only others have changed since stays as they left it.
        if (typed !== undefined && (base || typed !== kept.told[nameOf(field)])) { set(field, typed); }
      });
      if (base) { // the server puts both together, as when two save at the same time
        base.value = JSON.stringify(kept.told);
        form.querySelector('#meet').click();
        return;
      }
      var notice = frame.content.cloneNode(true).firstElementChild;
      notice.querySelector('button').addEventListener('click', function () {
        fields(form).forEach(function (field) { set(field, told[nameOf(field)]); });
        forget();
        notice.remove();
        form.querySelector('textarea, input[type=text]').focus();
      });
      if (form.closest('details')) { form.closest('details').open = true; }
      (form.closest('.aside') || form).before(notice); // what stands beside a form is laid out with it
    }

    if (kept && same(kept.typed, told)) {
      if (!document.querySelector('.notice.err')) { forget(); }
    } else if (kept && (expired || same(kept.told, told))) {
      restore();
    } else {
      forget(); // the page has changed since: what is there now is newer
    }
    form.addEventListener('input', function () { keep(false); });
    form.addEventListener('submit', function () { keep(true); });
    form.addEventListener('ledord:saved', function () { told = values(form); forget(); });
  });

  Array.prototype.forEach.call(document.querySelectorAll('form[action$="/sign-out"]'), function (form) {
    form.addEventListener('submit', function () { keys().forEach(function (key) { store.removeItem(key); }); });
  });
}());
