/// A form whose texts are kept as they are typed: a second after the last key, under the key of what they will belong to.
struct Brouillon {
  /// Where the form goes once it is finished.
  let route: Route
  /// Where what is typed goes meanwhile.
  let garde: Route
  /// The page itself: somebody who has signed in again gets from it what their forms bear.
  let page: Route

  func html(_ visite: Visite, _ champs: HTML, _ geste: String, _ etat: String) -> HTML {
    """
    <form id="brouillon" class="pile pile--serree" method="post" action="\(route)" novalidate data-page="\(page)" data-brouillon="\(garde)">\(Bouton.jeton(visite))\(champs)
    <p class="rang">\(Bouton.simple(geste))<span class="meta" id="brouillon-etat" role="status">\(etat)</span></p></form>
    <script nonce="\(visite.nonce)">\(Brouillon.script)</script>
    """
  }

  /// Signed out meanwhile, it says so, keeps the text on the page, and saves it once one has come back.
  private static let script: HTML = """
    (()=>{const f=document.getElementById('brouillon'),e=document.getElementById('brouillon-etat');
    const lire=()=>new URLSearchParams(new FormData(f)),texte=()=>{const c=lire();c.delete('jeton');return c.toString()};
    let garde=texte(),attend=0,occupe=false,part=false;const dehors=s=>s===0||s===401||s===403,dire=m=>{e.textContent=m};
    const reprendre=async()=>{try{const r=await fetch(f.dataset.page,{redirect:'manual'});if(r.status!==200)return false;
    const j=new DOMParser().parseFromString(await r.text(),'text/html').querySelector('#brouillon [name=jeton]');if(!j||j.value===f.elements.jeton.value)return false;
    document.querySelectorAll('[name=jeton]').forEach(c=>{c.value=j.value});return true}catch{return false}};
    const garder=async()=>{if(occupe||texte()===garde)return;occupe=true;const v=texte();let bon=false;
    const envoyer=async()=>{try{return(await fetch(f.dataset.brouillon,{method:'POST',redirect:'manual',body:lire()})).status}catch{return-1}};
    let s=await envoyer();if(dehors(s)&&await reprendre())s=await envoyer();bon=s===204;occupe=false;
    if(bon){garde=v;dire('Brouillon gardé à '+new Date().toLocaleTimeString('fr-FR',{hour:'2-digit',minute:'2-digit'})+', pas encore dans le carnet.')}
    else dire(dehors(s)?'Vous n’êtes plus connecté. Ce texte reste sur cette page : reconnectez-vous dans un autre onglet, il sera gardé ensuite.':s===413?'Ce texte est trop long pour être gardé.':'Pas encore gardé : ce texte reste sur cette page, nous réessayons.');
    if(texte()!==garde&&s!==413){clearTimeout(attend);attend=setTimeout(garder,bon?1000:8000)}};
    f.addEventListener('input',()=>{clearTimeout(attend);attend=setTimeout(garder,1000)});f.addEventListener('focusout',garder);window.addEventListener('focus',garder);
    f.addEventListener('submit',()=>{part=true});window.addEventListener('beforeunload',v=>{if(!part&&texte()!==garde)v.preventDefault()})})()
    """
}
