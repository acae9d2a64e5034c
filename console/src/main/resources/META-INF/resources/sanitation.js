// For the crew on a phone: what wants them, the way through the sites that are due, the waste of the day from the sealed bag
// to its disposal, and sampling, live.
import { call, current, get, heard, list, write } from './asking.js';
import { learn, now } from './clock.js';
import { coverage } from './coverage.js';
import { at, element } from './elements.js';
import { answered, completionOf, keepingFocus, once, stop } from './route.js';
import { follow, forget } from './sampling.js';
import { FACTS } from './sanitation-words.js';

const EVERY = 15000;
const LISTS = ['alerts', 'route', 'bags', 'haul', 'point', 'waste', 'coverage', 'sampling'];
let account = '';

const named = (one) => one.name?.zh ?? one.id;

function options(place, items) {
    const chosen = place.value;
    place.replaceChildren(...items.map(([value, text]) => Object.assign(element('option', text), { value })));
    if (items.some(([value]) => value === chosen)) {
        place.value = chosen;
    }
}

function choice(bag) {
    const id = 'bag-' + bag.sealId;
    const checked = at(id)?.checked ?? false;
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'bag', value: bag.sealId, id, checked });
    const label = element('label', `${bag.sealId} · ${bag.point} · ${bag.weightKg} kg${bag.kind === 'MEDICAL' ? ' · 黄袋' : ''}`);
    label.htmlFor = box.id;
    const row = document.createElement('li');
    row.className = 'choice';
    row.append(box, label);
    return row;
}

function fact([name, zh, en], day) {
    const term = element('dt', zh + ' ');
    term.append(element('span', en, 'en'));
    return [term, element('dd', day[name] ?? '–')];
}

async function showWaste() {
    const day = await get('/api/waste-certificates');
    if (current(day)) {
        at('waste').replaceChildren(...FACTS.flatMap((one) => fact(one, day.body)));
    }
    const bags = await get('/api/waste-bags?state=SEALED&limit=500');
    if (heard('bags', bags)) {
        list(at('bags'), bags.body.items, choice);
    }
    const hauls = await get('/api/waste-hauls?underWay=true&limit=500');
    if (current(hauls)) {
        options(at('haul'), (hauls.body.items ?? []).map((haul) => [haul.id, `${haul.vehicle} · ${haul.sealIds.length} · ${haul.weightKg ?? haul.sealedKg} kg`]));
    }
}

async function showAlerts() {
    const alerts = await get('/api/sanitation-alerts');
    if (heard('alerts', alerts)) {
        list(at('alerts'), alerts.body.items, (alert) => element('li', alert.detail));
    }
}

function choose(site) {
    at('place').value = site;
    at('round').scrollIntoView();
    (at('agent').value ? at('round').querySelector('button') : at('agent')).focus();
}

async function showRoute() {
    const grid = at('grid').value;
    const path = '/api/rounds/route?limit=500' + (grid ? '&grid=' + encodeURIComponent(grid) : '');
    const [due, clock] = await Promise.all([get(path), call('GET', '/api/clock')]);
    learn(clock.body);
    if (at('grid').value !== grid || !heard('route', due)) {
        return; // another grid or community was chosen meanwhile, and is asked for; or nobody answered
    }
    keepingFocus(at('route'), () => list(at('route'), due.body.items, (round, n) => stop(round, n + 1, now(), choose)));
}

async function showCoverage() {
    const board = await get('/api/sanitation-board');
    if (current(board)) {
        coverage(at('coverage'), board.body.days?.[0]);
    }
}

async function showSampling() {
    const open = await get('/api/sampling-sessions?open=true');
    if (!heard('sampling', open)) {
        return;
    }
    forget();
    list(at('sampling'), open.body.items, (session) => follow(session, async () => (await call('GET', '/api/sampling-sessions/' + session.id)).body));
}

async function refresh() {
    const sites = await get('/api/sites');
    if (current(sites)) {
        const points = (sites.body.items ?? []).filter((site) => site.kind === 'WASTE_POINT');
        options(at('point'), points.map((site) => [site.id, site.id]));
    }
    await Promise.all([showAlerts(), showRoute(), showWaste(), showCoverage()]);
}

const chosenBags = () => [...at('bags').querySelectorAll('input:checked')].map((box) => box.value);
const told = () => ({ by: account, at: new Date(now()).toISOString() });

/** A form that is sent again after a break is the same to the service: a round, a seal, a load, the end of a haul happen once. */
function sends(form, path, body, replied = () => {}) {
    at(form).addEventListener('submit', async (event) => {
        event.preventDefault();
        const button = at(form).querySelector('button');
        button.disabled = true;
        const answer = await call('POST', path(), body());
        button.disabled = false;
        const done = answer.status < 300;
        replied(answer.status);
        write(at(done ? 'state' : 'notice'), done ? 'done' : (answer.body.type ?? '').split('/').pop(), answer.body.from);
        if (done) {
            at('notice').replaceChildren();
            at(form).reset();
        }
        await refresh();
    });
}

const number = (field) => at(field).value === '' ? null : Number(at(field).value);
const site = () => completionOf(at('place').value, at('community').value);
sends('round', site, () => {
    ['agent', 'strength'].forEach((field) => { at(field).defaultValue = at(field).value; }); // stay for the next site
    const body = { agent: at('agent').value, mgPerLitre: number('strength'), litres: number('litres') };
    return once({ path: site(), body }, told());
}, answered);
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
    options(at('community'), communities.map((one) => [one.id, named(one)]));
    const grids = () => communities.find((one) => one.id === at('community').value)?.grids ?? [];
    const showGrids = () => options(at('grid'), [['', '全部 All'], ...grids().map((one) => [one.id, named(one)])]);
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
    showGrids();
    at('grid').addEventListener('change', showRoute);
    at('community').addEventListener('change', () => {
        forget();
        LISTS.forEach((id) => at(id).replaceChildren()); // nothing of the one stays for the other
        showGrids();
        refresh();
        showSampling();
    });
    await refresh();
    await showSampling();
    setInterval(refresh, EVERY);
}

begin();
