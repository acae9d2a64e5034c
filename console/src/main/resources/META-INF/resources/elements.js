// Finds the parts of a page, and makes what its scripts show: text only, never markup.
export const at = (id) => document.getElementById(id);

/** @param lang only where it is not the page's own */
export function element(name, text, lang) {
    const made = document.createElement(name);
    made.textContent = text;
    if (lang) {
        made.lang = lang;
    }
    return made;
}

export const small = (text, lang) => element('small', text, lang);
