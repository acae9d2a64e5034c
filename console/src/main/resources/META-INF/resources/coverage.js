// Draws which site was disinfected in which hour: no dead corner stays unseen. A sign for whoever can't tell colours.
const SIGNS = [
    ['missed', '✗', '漏做 missed'], ['late', '!', '迟做 late'], ['open', '·', '待做 open'],
    ['skipped', '–', '跳过 skipped'], ['done', '✓', '完成 done'],
];

function cell(name, text, attributes) {
    return Object.assign(document.createElement(name), { textContent: text }, attributes);
}

/** The worst of what stands in an hour is what is shown. */
function sign(coverage) {
    return SIGNS.find(([state]) => coverage?.[state] > 0) ?? ['none', '', ''];
}

function line(site, hours) {
    const row = document.createElement('tr');
    const byHour = new Map(site.hours.map((one) => [one.hour, one.coverage]));
    row.append(cell('th', site.site, { scope: 'row' }), ...hours.map((hour) => {
        const [state, shown, title] = sign(byHour.get(hour));
        return cell('td', shown, { className: state, title });
    }));
    return row;
}

/** @param day of the board; null where nothing is known */
export function coverage(place, day) {
    const hours = [...new Set((day?.sites ?? []).flatMap((site) => site.hours.map((one) => one.hour)))].sort((a, b) => a - b);
    const head = document.createElement('tr');
    head.append(cell('th', '点位 Site', { scope: 'col' }), ...hours.map((hour) => cell('th', String(hour), { scope: 'col' })));
    const table = document.createElement('table');
    table.append(cell('caption', SIGNS.map(([, shown, title]) => `${shown} ${title}`).join('  ')));
    table.append(head, ...(day?.sites ?? []).map((site) => line(site, hours)));
    place.replaceChildren(table);
}
