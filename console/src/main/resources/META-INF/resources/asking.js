// Asks the services for what the crew's page shows, and draws their lists and words.
import { at, element } from './elements.js';
import { TEXT } from './sanitation-words.js';

export async function call(method, path, body) {
    const request = { method, credentials: 'same-origin', headers: { Accept: 'application/json' } };
    if (body) {
        request.headers['Content-Type'] = 'application/json';
        request.body = JSON.stringify(body);
    }
    try {
        const answer = await fetch(path, request);
        return { status: answer.status, body: await answer.json().catch(() => ({})) };
    } catch {
        return { status: 503, body: {} };
    }
}

/** Asks about the community that is chosen, and keeps which that was. */
export async function get(path) {
    const community = at('community').value;
    const answer = await call('GET', path + (path.includes('?') ? '&' : '?') + 'community=' + encodeURIComponent(community));
    return { ...answer, community };
}

export function write(place, key, from) {
    const [zh, en] = TEXT[key] ?? TEXT.away;
    const time = from ? ' ' + from.slice(11, 16) : '';
    place.replaceChildren(zh + time + ' ', element('span', en + time, 'en'));
}

/** Whether an answer is of the community that is chosen, still. */
export const current = (answer) => answer.community === at('community').value;

/** Whether it is to be drawn: neither of a community that is not chosen any more, nor where nobody answered, which is said. */
export function heard(id, answer) {
    if (!current(answer)) {
        return false;
    }
    const away = at(id + '-away');
    const whole = answer.status === 200 && Array.isArray(answer.body.items);
    if (whole) {
        away.replaceChildren();
    } else {
        write(away, answer.status === 401 ? 'outside' : 'away');
    }
    return whole;
}

export function list(place, items, made) {
    place.replaceChildren(...items.map(made));
    if (items.length === 0) {
        const none = document.createElement('li');
        write(none, 'nothing');
        place.append(none);
    }
}
