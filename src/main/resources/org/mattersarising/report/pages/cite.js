// Adds a button to each quote that copies its words with where they stand.
(() => {
  'use strict';
  for (const from of document.querySelectorAll('[data-cite]')) {
    const told = document.createElement('span');
    told.setAttribute('role', 'status');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy citation';
    button.addEventListener('click', async () => {
      const words = from.parentElement.querySelector('blockquote').textContent.trim();
      const text = `“${words}” ${from.dataset.cite}`;
      try {
        await navigator.clipboard.writeText(text);
        told.textContent = ' Copied.';
      } catch {
        // Where the browser keeps its clipboard to itself, the text is there to be copied by hand.
        const field = document.createElement('textarea');
        field.readOnly = true;
        field.rows = 4;
        field.value = text;
        field.setAttribute('aria-label', 'Citation');
        tools.replaceChildren(field);
        field.select();
      }
    });
    const tools = document.createElement('span');
    tools.className = 'tools';
    tools.append(button, told);
    from.append(' ', tools);
  }
})();
