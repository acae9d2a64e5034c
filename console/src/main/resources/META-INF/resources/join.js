// Lets in who has an invitation's code. A link brings it behind the #, which no browser sends to a server.
const TEXT = {
    404: ['邀请码无效、已用过或已过期，请向邀请人索取新的。', 'The code is wrong, used or too old: ask for a new one.'],
    429: ['尝试太多，请稍后再试。', 'Too many attempts: try again in a moment.'],
    other: ['服务暂时不可用，请稍后再试。', 'Not available now: try again in a moment.'],
};

const at = (id) => document.getElementById(id);

function say(status) {
    const [zh, en] = TEXT[status === 400 ? 404 : status] ?? TEXT.other;
    const english = document.createElement('span');
    english.lang = 'en';
    english.textContent = en;
    at('notice').replaceChildren(zh + ' ', english);
}

async function redeem(code) {
    const request = {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ code }),
    };
    try {
        return (await fetch('/api/invitations/redemption', request)).status;
    } catch {
        return 503;
    }
}

// Not by itself when the page opens: a messenger that looks at the link would use the code up.
async function join(event) {
    event.preventDefault();
    at('enter').disabled = true;
    const status = await redeem(at('code').value.trim());
    if (status === 200) {
        location.replace('/sign-in');
        return;
    }
    say(status);
    at('enter').disabled = false;
    at('code').select();
}

at('code').value = location.hash.slice(1);
history.replaceState(null, '', location.pathname);
at('join').addEventListener('submit', join);
at(at('code').value ? 'enter' : 'code').focus();
