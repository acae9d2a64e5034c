// What the crew's page says, in both languages: answers by the code of their problem, and the sums of a day's waste.
export const TEXT = {
    outside: ['请先登录。', 'Sign in first.'],
    forbidden: ['此账号不能使用本页。', 'This account may not use this page.'],
    away: ['服务暂时不可用，请稍后再试。', 'Not available now: try again in a moment.'],
    done: ['已记录。', 'Recorded.'],
    nothing: ['无', 'Nothing'],
    'unknown-site': ['没有这个点位。', 'There is no such site.'],
    'too-early': ['还没到时间，最早：', 'Too early. From:'],
    'too-soon': ['离上次消杀太近，最早：', 'Too soon after the last time. From:'],
    'no-round-left': ['该点位今天没有待做的消杀。', 'No round of this site is left today.'],
    'round-skipped': ['楼栋封控，本次不做。', 'The building is held: not this time.'],
    'building-held': ['楼栋封控，不得进入。', 'The building is held: nobody goes in.'],
    'seal-used': ['此封签号已用于另一袋。', 'This seal closes another bag.'],
    'unknown-bag': ['没有这样的袋子。', 'There is no such bag.'],
    'already-hauled': ['有的袋子已装车。', 'Some of the bags were loaded already.'],
    'mixed-kinds': ['医疗垃圾必须单独装车。', 'Medical waste goes in a vehicle of its own.'],
    'vehicle-of-other-kind': ['此车今天只运另一类垃圾。', 'This vehicle carries the other kind today.'],
    'already-disposed': ['此车次已处置。', 'This haul was disposed of already.'],
    invalid: ['填写有误，请检查。', 'Something is filled in wrongly.'],
};

export const FACTS = [
    ['sealed', '已封', 'sealed'], ['hauled', '已运', 'hauled'], ['disposed', '已处置', 'disposed'],
    ['sealedKg', '封袋公斤', 'kg sealed'], ['disposedKg', '处置公斤', 'kg disposed'],
];
