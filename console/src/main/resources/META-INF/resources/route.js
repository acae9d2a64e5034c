// Shows the way through the sites that are due now, and says which of them was disinfected: tapped, or scanned from its code.
import { element, small } from './elements.js';

const CODE = /^\/api\/sites\/([^/]+)\/(.+)\/completion$/;
let sent = null;

function late() {
    const mark = Object.assign(element('strong', '! 已迟 '), { className: 'late' });
    mark.append(element('span', 'late', 'en'));
    return mark;
}

/** A stop of the way: its times are the community's own, whether it is late is told by the clock of the services. */
export function stop(round, number, now, choose) {
    const button = Object.assign(document.createElement('button'), { type: 'button', value: round.site });
    const until = round.dueTo.slice(11, 16);
    button.append(`${number}. ${round.site}${round.building ? ` · ${round.building} 栋` : ''} `);
    if (Date.parse(round.dueTo) < now) {
        button.append(late());
    }
    button.append(small(`${until} 前完成`), small(`due by ${until}`, 'en'));
    button.addEventListener('click', () => choose(round.site));
    const row = document.createElement('li');
    row.append(button);
    return row;
}

/** Draws what is new and leaves the focus where it was. */
export function keepingFocus(place, draw) {
    const focused = place.contains(document.activeElement) ? document.activeElement.value : null;
    draw();
    [...place.querySelectorAll('button')].find((button) => button.value === focused)?.focus();
}

/** @param code what a reader of codes types, or the site as it is written beside the code */
export function completionOf(code, community) {
    const [, its, site] = CODE.exec(code.trim()) ?? ['', community, code.trim()];
    return `/api/sites/${encodeURIComponent(its)}/${encodeURIComponent(site)}/completion`;
}

/** The same again, with its first id and time, while nobody has answered. */
export function once(work, told) {
    const same = JSON.stringify(work);
    if (sent?.same !== same) {
        const id = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        sent = { same, scan: { scanId: 'page:' + id, ...told } };
    }
    return { ...work.body, ...sent.scan };
}

export function answered(status) {
    if (status < 500) {
        sent = null;
    }
}
