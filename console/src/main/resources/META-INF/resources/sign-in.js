// Signs in and out, says who is in, and shows those who may see it what happens. The token stays in a cookie out of reach.
const SESSION = '/api/session';
const MAY_WATCH = ['dispatcher', 'operations', 'admin'];
const SHOWN = 50;

const TEXT = {
    wrong: ['账号或密码不对。', 'Account or secret is wrong.'],
    slow: ['尝试太多，请 {n} 秒后再试。', 'Too many attempts: try again in {n} s.'],
    away: ['服务暂时不可用，请稍后再试。', 'Not available now: try again in a moment.'],
    live: ['已连接。', 'Connected.'],
    waiting: ['连接中断，正在重连……', 'Connection lost, connecting again…'],
    over: ['登录已失效。', 'The session is over.'],
};

const ROLES = {
    partner: '商家', reception: '接收点', dispatcher: '调度', volunteer: '志愿者', resident: '居民',
    medical: '医疗', driver: '司机', sanitation: '消杀', operations: '运营', admin: '管理员',
};

const at = (id) => document.getElementById(id);
let stream = null;

function write(element, key, n) {
    const [zh, en] = TEXT[key].map((text) => text.replace('{n}', n));
    const english = document.createElement('span');
    english.lang = 'en';
    english.textContent = en;
    element.replaceChildren(zh + ' ', english);
}

function notice(key, n) {
    if (key) {
        write(at('notice'), key, n);
    } else {
        at('notice').replaceChildren();
    }
}

function shown(time, style) {
    return new Intl.DateTimeFormat(undefined, style).format(new Date(time));
}

function showForm() {
    closeStream();
    at('session').hidden = true;
    at('live').hidden = true;
    at('sign-in').hidden = false;
    at('account').focus();
}

function showSession(session) {
    at('sign-in').hidden = true;
    at('session').hidden = false;
    at('session-account').textContent = session.account;
    at('session-role').textContent = [ROLES[session.role], session.role].filter(Boolean).join(' ');
    at('session-until').textContent = shown(session.expiresAt, { dateStyle: 'medium', timeStyle: 'short' });
    at('session').focus();
    if (MAY_WATCH.includes(session.role)) {
        watch();
    }
}

async function ask(method, body) {
    const request = { method, credentials: 'same-origin', headers: { Accept: 'application/json' } };
    if (body) {
        request.headers['Content-Type'] = 'application/json';
        request.body = JSON.stringify(body);
    }
    try {
        return await fetch(SESSION, request);
    } catch {
        return new Response(null, { status: 503 });
    }
}

function explain(answer) {
    if (answer.status === 429) {
        notice('slow', answer.headers.get('Retry-After') ?? '10');
    } else {
        notice(answer.status === 401 || answer.status === 400 ? 'wrong' : 'away');
    }
}

async function signIn(event) {
    event.preventDefault();
    at('enter').disabled = true;
    const answer = await ask('POST', { account: at('account').value.trim(), secret: at('secret').value });
    at('enter').disabled = false;
    if (answer.ok) {
        at('secret').value = '';
        notice();
        showSession(await answer.json());
    } else {
        explain(answer);
        at('secret').select();
    }
}

async function signOut() {
    const answer = await ask('DELETE');
    if (answer.ok || answer.status === 401) {
        notice();
        showForm();
    } else {
        notice('away');
    }
}

function watch() {
    closeStream();
    at('live').hidden = false;
    at('events').replaceChildren();
    const heard = new Set();
    stream = new EventSource('/api/events');
    stream.addEventListener('open', () => write(at('live-state'), 'live'));
    stream.addEventListener('error', lost);
    stream.addEventListener('snapshot', (message) => JSON.parse(message.data).types
        .filter((type) => !heard.has(type))
        .forEach((type) => {
            heard.add(type);
            stream.addEventListener(type, show);
        }));
}

/** A browser connects again by itself unless it was refused: then the session is over. */
function lost() {
    if (stream?.readyState === EventSource.CLOSED) {
        notice('over');
        showForm();
    } else {
        write(at('live-state'), 'waiting');
    }
}

function closeStream() {
    stream?.close();
    stream = null;
}

function show(message) {
    const event = JSON.parse(message.data);
    const time = document.createElement('time');
    time.dateTime = event.time ?? '';
    time.textContent = event.time ? shown(event.time, { timeStyle: 'medium' }) : '';
    const about = document.createElement('small');
    about.textContent = [event.community, event.subject].filter(Boolean).join(' · ');
    const line = document.createElement('li');
    line.append(time, message.type, about);
    at('events').prepend(line);
    while (at('events').childElementCount > SHOWN) {
        at('events').lastElementChild.remove();
    }
}

at('sign-in').addEventListener('submit', signIn);
at('sign-out').addEventListener('click', signOut);
const current = await ask('GET');
if (current.ok) {
    showSession(await current.json());
} else {
    if (current.status !== 401) {
        explain(current);
    }
    showForm();
}
