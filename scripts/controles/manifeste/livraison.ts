import { controlerAssociations } from '../functions-json/stabilite'
import { controlerDrapeaux } from '../functions-json/drapeaux'
import { lireFonctions } from '../functions-json/lire'
import type { Probleme } from '../probleme'
import { constat, probleme } from '../probleme'
import { adresses, cheminLivre } from './adresses'
import type { Noeud } from './arbre'
import { descendre, enfant, nommes, valeur } from './arbre'
import type { ContexteDuManifeste } from './contexte'
import { ressource } from './ressources'

const OFFICE_JS = /<script\b[^>]*\bsrc="[^"]*office\.js"/
const NOTRE_CODE = /<script\b[^>]*\bsrc="[^"]*functions\.js"/

/** M27, M28 et M30 : tout ce que le manifeste désigne est livré et tient ensemble. */
export function controlerLivraison(racine: Noeud, contexte: ContexteDuManifeste): readonly Probleme[] {
  return [
    ...adresses(racine)
      .filter(({ adresse }) => lireAdresse(adresse, contexte) === undefined)
      .flatMap(({ lieu, adresse }) => constat(true, 'M27', `${lieu} : « ${adresse} » ne désigne aucun fichier construit`)),
    ...controlerPage(valeur(descendre(racine, 'DefaultSettings', 'SourceLocation')), contexte),
    ...controlerMetadonnees(racine, contexte),
    ...controlerAide(racine, contexte),
  ]
}

function lireAdresse(adresse: string, { base, lire }: ContexteDuManifeste): string | undefined {
  const relatif = cheminLivre(adresse, base)
  const octets = relatif === null ? undefined : lire(relatif)
  return octets === undefined ? undefined : new TextDecoder().decode(octets)
}

function controlerPage(adresse: string, contexte: ContexteDuManifeste): readonly Probleme[] {
  const page = lireAdresse(adresse, contexte) ?? ''
  const officeJs = page.search(OFFICE_JS)
  const notreCode = page.search(NOTRE_CODE)
  return constat(
    officeJs < 0 || notreCode < officeJs,
    'M27',
    `« ${adresse} » : la balise office.js doit précéder functions.js (places lues : ${officeJs}, ${notreCode})`,
  )
}

function controlerMetadonnees(racine: Noeud, contexte: ContexteDuManifeste): readonly Probleme[] {
  const resid = enfant(nommes(racine, 'Metadata')[0], 'SourceLocation')?.attributs['resid'] ?? ''
  const adresse = valeur(ressource(racine, 'Urls', resid))
  const metadonnees = lireJson(lireAdresse(adresse, contexte))
  if (metadonnees === undefined) return constat(true, 'M27', `Metadata « ${adresse} » : functions.json illisible`)
  return [
    ...controlerDrapeaux(metadonnees).map(({ phrase }) => probleme('M27', phrase)),
    ...controlerAssociations(lireFonctions(metadonnees), contexte.fonctions).map(({ phrase }) => probleme('M28', phrase)),
  ]
}

function lireJson(texte: string | undefined): unknown {
  try {
    return texte === undefined ? undefined : JSON.parse(texte)
  } catch {
    return undefined
  }
}

/** Une page d'aide qui irait chercher un style, une image ou un script ailleurs serait muette sur un poste sans internet. */
function controlerAide(racine: Noeud, contexte: ContexteDuManifeste): readonly Probleme[] {
  const learnMore = nommes(racine, 'LearnMoreUrl').map(({ attributs }) => valeur(ressource(racine, 'Urls', attributs['resid'] ?? '')))
  return [valeur(enfant(racine, 'SupportUrl')), ...learnMore].flatMap((adresse) => {
    const page = lireAdresse(adresse, contexte)
    return [
      ...constat(page === undefined, 'M30', `page d’aide « ${adresse} » non livrée`),
      ...constat(/(?:src|srcset|<link[^>]*href)\s*=\s*["']?(?:https?:)?\/\//i.test(page ?? ''), 'M30', `« ${adresse} » dépend d’internet`),
    ]
  })
}
