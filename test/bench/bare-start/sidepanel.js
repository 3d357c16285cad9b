const heading = document.querySelector('h1');
chrome.runtime.onMessage.addListener((title) => {
  heading.textContent = title;
});
