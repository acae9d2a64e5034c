// For the crew on a phone: what wants them, the waste of the day from the sealed bag to its disposal, and sampling, live.
import { coverage } from './coverage.js';
import { follow, forget } from './sampling.js';

const EVERY = 15000;

const TEXT = {
    outside: ['请先登录。', 'Sign in first.'],
    forbidden: ['此账号不能使用本页。', 'This account may not use this page.'],
    away: ['服务暂时不可用，请稍后再试。', 'Not available now: try again in a moment.'],
    done: ['已记录。', 'Recorded.'],
    nothing: ['无', 'Nothing'],
    'seal-used': ['此封签号已用于另一袋。', 'This seal closes another bag.'],
    'unknown-bag': ['没有这样的袋子。', 'There is no such bag.'],
    'already-hauled': ['有的袋子已装车。', 'Some of the bags were loaded already.'],
    'mixed-kinds': ['医疗垃圾必须单独装车。', 'Medical waste goes in a vehicle of its own.'],
    'vehicle-of-other-kind': ['此车今天只运另一类垃圾。', 'This vehicle carries the other kind today.'],
    'already-disposed': ['此车次已处置。', 'This haul was disposed of already.'],
    invalid: ['填写有误，请检查。', 'Something is filled in wrongly.'],
};

const FACTS = [
    ['sealed', '已封', 'sealed'], ['hauled', '已运', 'hauled'], ['disposed', '已处置', 'disposed'],
    ['sealedKg', '封袋公斤', 'kg sealed'], ['disposedKg', '处置公斤', 'kg disposed'],
];

const at = (id) => document.getElementById(id);
let account = '';

function element(name, text, lang) {
    const made = document.createElement(name);
    made.textContent = text;
    if (lang) {
        made.lang = lang;
    }
    return made;
}

function write(place, key) {
    const [zh, en] = TEXT[key] ?? TEXT.away;
    place.replaceChildren(zh + ' ', element('span', en, 'en'));
}

async function call(method, path, body) {
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

const get = (path) => call('GET', path + (path.includes('?') ? '&' : '?') + 'community=' + encodeURIComponent(at('community').value));

function list(place, items, made) {
    place.replaceChildren(...items.map(made));
    if (items.length === 0) {
        const none = document.createElement('li');
        write(none, 'nothing');
        place.append(none);
    }
}

function options(place, items) {
    const chosen = place.value;
    place.replaceChildren(...items.map(([value, text]) => Object.assign(element('option', text), { value })));
    if (items.some(([value]) => value === chosen)) {
        place.value = chosen;
    }
}

function choice(bag) {
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'bag', value: bag.sealId, id: 'bag-' + bag.sealId });
    const label = element('label', `${bag.sealId} · ${bag.point} · ${bag.weightKg} kg${bag.kind === 'MEDICAL' ? ' · 黄袋' : ''}`);
    label.htmlFor = box.id;
    const row = document.createElement('li');
    row.className = 'choice';
    row.append(box, label);
    return row;
}

async function showWaste() {
    const day = (await get('/api/waste-certificates')).body;
    at('waste').replaceChildren(...FACTS.flatMap(([name, zh, en]) => {
        const term = element('dt', zh + ' ');
        term.append(element('span', en, 'en'));
        return [term, element('dd', day[name] ?? '–')];
    }));
    const chosen = new Set(chosenBags());
    const bags = (await get('/api/waste-bags?state=SEALED&limit=500')).body.items ?? [];
    list(at('bags'), bags, choice);
    at('bags').querySelectorAll('input').forEach((box) => { box.checked = chosen.has(box.value); });
    const hauls = (await get('/api/waste-hauls?underWay=true&limit=500')).body.items ?? [];
    options(at('haul'), hauls.map((haul) => [haul.id, `${haul.vehicle} · ${haul.sealIds.length} · ${haul.weightKg ?? haul.sealedKg} kg`]));
}

async function showAlerts() {
    const alerts = (await get('/api/sanitation-alerts')).body.items ?? [];
    list(at('alerts'), alerts, (alert) => element('li', alert.detail));
}

async function showCoverage() {
    coverage(at('coverage'), (await get('/api/sanitation-board')).body.days?.[0]);
}

async function showSampling() {
    const sessions = (await get('/api/sampling-sessions?open=true')).body.items ?? [];
    forget();
    list(at('sampling'), sessions, (session) => follow(session, async () => (await call('GET', '/api/sampling-sessions/' + session.id)).body));
}

async function refresh() {
    const sites = (await get('/api/sites')).body.items ?? [];
    options(at('point'), sites.filter((site) => site.kind === 'WASTE_POINT').map((site) => [site.id, site.id]));
    await Promise.all([showAlerts(), showWaste(), showCoverage()]);
}

const chosenBags = () => [...at('bags').querySelectorAll('input:checked')].map((box) => box.value);
const told = () => ({ by: account, at: new Date().toISOString() });

/** A form that is sent again after a break is the same to the service: a seal, a load, the end of a haul happen once. */
function sends(form, path, body) {
    at(form).addEventListener('submit', async (event) => {
        event.preventDefault();
        const button = at(form).querySelector('button');
        button.disabled = true;
        const answer = await call('POST', path(), body());
        button.disabled = false;
        const done = answer.status < 300;
        write(at(done ? 'state' : 'notice'), done ? 'done' : (answer.body.type ?? '').split('/').pop());
        if (done) {
            at('notice').replaceChildren();
            at(form).reset();
        }
        await refresh();
    });
}

sends('bag', () => '/api/waste-bags', () => ({
    community: at('community').value, point: at('point').value, kind: at('kind').value,
    weightKg: Number(at('weight').value), sealId: at('seal').value, ...told(),
}));
sends('load', () => '/api/waste-hauls', () => ({
    community: at('community').value, vehicle: at('vehicle').value, sealIds: chosenBags(), ...told(),
}));
sends('end', () => `/api/waste-hauls/${at('haul').value}/disposal`, () => ({
    site: at('site').value, weightKg: Number(at('weighed').value), ...told(),
}));

async function begin() {
    const session = await call('GET', '/api/session');
    if (session.status !== 200) {
        write(at('notice'), session.status === 401 ? 'outside' : 'away');
        return;
    }
    account = session.body.account;
    const communities = (await call('GET', '/api/communities')).body.items ?? [];
    options(at('community'), communities.map((one) => [one.id, one.name?.zh ?? one.id]));
    const wanted = new URLSearchParams(location.search).get('community');
    if (communities.some((one) => one.id === wanted)) {
        at('community').value = wanted;
    }
    if ((await get('/api/waste-certificates')).status === 403) {
        write(at('notice'), 'forbidden');
        return;
    }
    at('outside').hidden = true;
    at('inside').hidden = false;
    at('community').addEventListener('change', () => { refresh(); showSampling(); });
    await refresh();
    await showSampling();
    setInterval(refresh, EVERY);
}

begin();
