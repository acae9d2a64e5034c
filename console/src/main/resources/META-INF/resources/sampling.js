// Shows how sampling sessions go, as it happens: a stream tells that something did, the session itself tells what.
import { small } from './elements.js';

const TYPES = ['BuildingCalled', 'SamplingProgressed', 'SamplingClosed'];
const streams = [];

function show(row, session) {
    const called = session.buildings.filter((one) => one.state === 'CALLED').map((one) => one.building).join(', ') || '–';
    row.replaceChildren(
        `${session.grid}: ${session.present + session.doorstepDone}/${session.households} `,
        small(`叫到 ${called} · 待上门 ${session.doorstepWanted} · 未到 ${session.open}`),
        small(`called ${called} · at doors ${session.doorstepWanted} · open ${session.open}`, 'en'));
}

/** @param read gives the session as it is now */
export function follow(session, read) {
    const row = document.createElement('li');
    const stream = new EventSource(`/api/sampling-sessions/${session.id}/updates`);
    TYPES.forEach((type) => stream.addEventListener(type, async () => show(row, await read())));
    streams.push(stream);
    show(row, session);
    return row;
}

export function forget() {
    streams.splice(0).forEach((stream) => stream.close());
}
