import type { Probleme } from '../probleme'
import { constat } from '../probleme'
import type { Noeud } from './arbre'
import { chemin, descendre, nommes, tous, valeur } from './arbre'
import type { ContexteDuManifeste } from './contexte'

const ELEMENTS_A_ADRESSE = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'Url', 'Image']

/** Chemin relatif du fichier que désigne `adresse` sous `base`, ou `null` si elle est ailleurs. */
export function cheminLivre(adresse: string, base: string): string | null {
  if (!adresse.startsWith(`${base}/`)) return null
  return adresse.slice(base.length + 1).split(/[?#]/, 1)[0] ?? null
}

/** M17 et M18 : toutes les adresses en https, absolues, de la même origine ; pas de `localhost` sur un serveur. */
export function controlerAdresses(racine: Noeud, { base, production }: ContexteDuManifeste): readonly Probleme[] {
  return [
    ...adresses(racine).flatMap(({ lieu, adresse }) => [
      ...constat(!adresse.startsWith('https://') || !URL.canParse(adresse), 'M17', `${lieu} : « ${adresse} » lu, adresse https complète attendue`),
      ...constat(cheminLivre(adresse, base) === null, 'M17', `${lieu} : « ${adresse} » n’est pas sous ${base}`),
      ...constat(production && /\/\/(localhost|127\.|\[::1\])/.test(adresse), 'M17', `${lieu} : « ${adresse} » désigne le poste lui-même`),
    ]),
    ...nommes(racine, 'AppDomain').flatMap((domaine) => controlerDomaine(racine, domaine)),
  ]
}

export function adresses(racine: Noeud): readonly { readonly lieu: string; readonly adresse: string }[] {
  return tous(racine)
    .filter(({ nom, attributs }) => ELEMENTS_A_ADRESSE.includes(nom) || (nom === 'SourceLocation' && attributs['resid'] === undefined))
    .filter(({ attributs }) => attributs['resid'] === undefined)
    .flatMap((noeud) =>
      [valeur(noeud), ...nommes(noeud, 'Override').map(({ attributs }) => attributs['Value'] ?? '')].map((adresse) => ({
        lieu: chemin(noeud),
        adresse,
      })),
    )
}

function controlerDomaine(racine: Noeud, domaine: Noeud): readonly Probleme[] {
  const lu = valeur(domaine)
  const source = valeur(descendre(racine, 'DefaultSettings', 'SourceLocation'))
  const origine = URL.canParse(source) ? new URL(source).origin : ''
  return [
    ...constat(!/^https:\/\/[^/:]+:\d+$/.test(lu), 'M18', `AppDomain « ${lu} » : protocole et port explicites attendus`),
    ...constat(URL.canParse(lu) && new URL(lu).origin === origine, 'M18', `AppDomain « ${lu} » répète le domaine de SourceLocation`),
  ]
}
