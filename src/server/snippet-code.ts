import { type Consent, countriesOf, isAbout, longestStorageOf } from '../core/index.js'
import { cookieNames } from '../storage/index.js'

/**
 * The code of the head snippet, the same for the same definition on every machine. Written by hand because it stands in
 * each page and its hash in each policy: no compiler or minifier may touch it.
 *
 * A service is answered when the latest of its entries in cookie, localStorage and sessionStorage holds; of several
 * cookies of the name the stricter counts. Where it were wrong only the looks would be: the provider decides by itself.
 */
export function snippetCode(consent: Consent): string {
  return [
    '(()=>{let d=document,h=d.documentElement,k,',
    'm=v=>h.setAttribute("data-ask-first-page",v),',
    // storage may be forbidden, and what lies there damaged
    't=f=>{try{return f()}catch{}},',
    'j=s=>t(()=>JSON.parse(self[s].getItem("ask-first")).services)||{},',
    `p=${cookieCode(consent)}+"=",`,
    `a=()=>{let n=Date.now(),c=t(()=>${cookiesCode})||[],l=j("localStorage"),s=j("sessionStorage"),g=${signalCode(consent)};`,
    `m(${rowsOf(consent)}.some(([i,u,C,L,G])=>!(G&&g||t(()=>{let e=${latestCode};return ${holdsCode}})))?"ask":"quiet")},`,
    `w=e=>t(()=>{k=0;${clickCode}});`,
    // where the head is there twice, one early click must not become two; captured, for React stops a click on what it has not hydrated
    'if(!h.hasAttribute("data-ask-first-page")){a();d.addEventListener("prerenderingchange",a);addEventListener("click",w,true);',
    `d.addEventListener("ask-first",()=>{let b=k;if(b&&!(b.isConnected&&${waitsCode})){k=0;b.isConnected&&b.click()}})}})()`,
  ].join('')
}

/** The name of the cookie, as the page works it out. */
const cookieCode = ({ cookieDomain }: Consent): string =>
  cookieDomain ? `"${cookieNames.plain}"` : `(isSecureContext?"${cookieNames.host}":"${cookieNames.plain}")`

/**
 * The entries of each cookie of the name by service, in the shape of stored ones, with what was shown as `k`; a part that is
 * empty is that of the service before. None of a cookie in which a service stands twice.
 */
const cookiesCode =
  'd.cookie.split(/; */).filter(v=>v.startsWith(p)).map(v=>{let[V,...E]=v.slice(p.length).split("!"),b=[],r={};' +
  'for(v of E){let[i,x="",y,...o]=v.split(".");b=o.map((v,i)=>v||b[i]);y=parseInt(y,36);if(i in r)V=0;' +
  'r[i]=o.length==5&&{decision:x[0]=="g"?"granted":"denied",method:x[1]=="a"?"expiry":x,until:y,at:y-parseInt(b[0],36),' +
  'purpose:b[1],countries:b[2],storageDays:parseInt(b[3],36),k:b.slice(1,4)+""}}return V==1&&r})'

/** The entry that counts for a service `i`, of two of one moment a refusal, else that of the visit; none that lies more than a day ahead. */
const latestCode =
  '((f,q=c.map(r=>f(r[i])))=>[f(s[i]),q.find(e=>e&&e.decision=="denied")||q.every(e=>e&&e.k==q[0].k)&&q.sort((a,b)=>a.until-b.until)[0],f(l[i])])' +
  '(e=>e&&e.at<=n+864e5&&e).filter(e=>e).sort((a,b)=>b.at-a.at||(b.decision=="denied")-(a.decision=="denied"))[0]'

/** Whether it holds: a refusal whatever changed since, a grant only of what it was given for. */
const holdsCode =
  'e.method!="expiry"&&e.until>n&&e.until>e.at&&(e.decision=="denied"||e.decision=="granted"&&e.purpose==u&&C.every(v=>e.countries.includes(v))' +
  '&&(e.storageDays==-1||L>=0&&e.storageDays>=L))'

/** Whether a control `b` waits for its script: parts of a page may hydrate long after the rest. */
const waitsCode = 'b.closest("[data-af-waits],[hidden]")'

/** An answer hides the banner at once: that is what it asked for, and what follows it must not move later. */
const clickCode = `let b=e.target.closest("button[data-ask-first-action]");if(b&&${waitsCode}){k=b;/all$/.test(b.dataset.askFirstAction)&&m("quiet")}`

/** Whether the browser sends a signal that counts. */
const signalCode = ({ signals }: Consent): string =>
  [signals.globalPrivacyControl !== false && 'navigator.globalPrivacyControl===true', signals.doNotTrack && 'navigator.doNotTrack==="1"']
    .filter(Boolean)
    .join('||') || '0'

/** What the banner asks for: id, purpose, countries, longest storage in days, and whether a signal refuses it. */
const rowsOf = (consent: Consent): string =>
  JSON.stringify(
    consent.services
      .filter(({ ask }) => ask !== 'context')
      .map(({ id, purpose, facts }) => [
        id,
        purpose,
        countriesOf(facts),
        longestStorageOf(facts),
        isAbout(consent, { value: 'deny', source: '' }, purpose) ? 1 : 0,
      ]),
  )
