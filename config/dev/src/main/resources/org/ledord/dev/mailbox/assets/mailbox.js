// A comfort only: makes the frame as high as the mail in it. Without it the frame scrolls and can be pulled larger.
for (const frame of document.querySelectorAll("iframe.mail")) {
  const fit = () => {
    const page = frame.contentDocument && frame.contentDocument.documentElement;
    if (page && page.scrollHeight > 0) {
      frame.style.blockSize = "0";
      frame.style.blockSize = Math.min(page.scrollHeight + 2, 6000) + "px";
    }
  };
  frame.addEventListener("load", fit);
  addEventListener("resize", fit);
  fit();
}
