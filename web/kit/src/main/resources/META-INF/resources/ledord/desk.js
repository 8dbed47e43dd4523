// Keys for whoever cuts and replies all day: Ctrl+Enter saves; Alt with a digit ticks that point; Alt+M makes the marked words a point.
// Only together with Ctrl or Alt (WCAG 2.1.4), and everything can be done without.
(function () {
  'use strict';
  function press(id) {
    var button = document.getElementById(id);
    if (button) { button.click(); }
  }
  function tick(nth) {
    var boxes = document.querySelectorAll('fieldset.opens > label input[type=checkbox]');
    if (boxes[nth]) {
      boxes[nth].click();
      boxes[nth].focus();
    }
  }
  function mark() {
    var words = String(window.getSelection()).trim();
    var boxes = document.querySelectorAll('fieldset.opens');
    var free = boxes[boxes.length - 1];
    if (!words || !free) { return; }
    var box = free.querySelector('input[type=checkbox]');
    var quote = free.querySelector('textarea');
    if (!box.checked) { box.click(); }
    quote.value = words;
    quote.focus();
  }
  document.addEventListener('keydown', function (event) {
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
      event.preventDefault();
      press('save');
    } else if (event.altKey && !event.ctrlKey && /^Digit[1-9]$/.test(event.code)) {
      event.preventDefault();
      tick(Number(event.code.charAt(5)) - 1);
    } else if (event.altKey && !event.ctrlKey && event.code === 'KeyM') {
      event.preventDefault();
      mark();
    }
  });
}());
