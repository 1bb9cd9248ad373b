import type { Probleme } from '../probleme'
import { constat, doublons } from '../probleme'
import type { Noeud } from './arbre'
import { chemin, nommes, tous, valeur } from './arbre'

type Collection = 'Images' | 'Urls' | 'ShortStrings' | 'LongStrings'

const LONGUEURS: Readonly<Record<Collection, number>> = { Images: 2048, Urls: 2048, ShortStrings: 125, LongStrings: 250 }
const IDENTIFIANT_MAXIMAL = 32

/** Collection où chaque élément cherche sa ressource ; Excel ne cherche pas ailleurs. */
const COLLECTION_PAR_ELEMENT: Readonly<Record<string, Collection>> = {
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Runtime: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
}

export function ressource(racine: Noeud, collection: Collection, id: string): Noeud | undefined {
  return nommes(racine, collection)
    .flatMap(({ enfants }) => enfants)
    .find(({ attributs }) => attributs['id'] === id)
}

/** M14, M15 et M20 : chaque renvoi aboutit dans la bonne collection, aucune ressource n'est orpheline ni trop longue. */
export function controlerRessources(racine: Noeud): readonly Probleme[] {
  const declarees = collections(racine)
  const ids = declarees.map(({ noeud }) => noeud.attributs['id'] ?? '')
  const renvois = tous(racine).filter(({ attributs }) => attributs['resid'] !== undefined)
  const utilises = new Set(renvois.map(({ attributs }) => attributs['resid']))
  return [
    ...declarees.flatMap(({ noeud, collection }) => controlerLongueur(noeud, collection)),
    ...[...ids, ...renvois.map(({ attributs }) => attributs['resid'] ?? '')]
      .filter((id) => id === '' || id.length > IDENTIFIANT_MAXIMAL)
      .flatMap((id) => constat(true, 'M14', `identifiant de ressource « ${id} » : 1 à ${IDENTIFIANT_MAXIMAL} caractères attendus`)),
    ...doublons(ids).flatMap((id) => constat(true, 'M15', `ressource « ${id} » en double`)),
    ...renvois.flatMap((renvoi) => controlerRenvoi(racine, renvoi)),
    ...ids.filter((id) => !utilises.has(id)).flatMap((id) => constat(true, 'M15', `ressource « ${id} » jamais employée`)),
    ...nommes(racine, 'Override').flatMap(controlerSurcharge),
  ]
}

function collections(racine: Noeud): readonly { readonly noeud: Noeud; readonly collection: Collection }[] {
  return (Object.keys(LONGUEURS) as Collection[]).flatMap((collection) =>
    nommes(racine, collection).flatMap(({ enfants }) =>
      enfants.filter(({ nom }) => nom !== 'Override').map((noeud) => ({ noeud, collection })),
    ),
  )
}

function controlerLongueur(noeud: Noeud, collection: Collection): readonly Probleme[] {
  const textes = [valeur(noeud), ...nommes(noeud, 'Override').map(({ attributs }) => attributs['Value'] ?? '')]
  return textes
    .filter((texte) => texte.trim() === '' || texte.length > LONGUEURS[collection])
    .flatMap((texte) =>
      constat(true, 'M14', `${collection}, « ${noeud.attributs['id'] ?? ''} » : ${texte.length} caractères, 1 à ${LONGUEURS[collection]} attendus`),
    )
}

function controlerRenvoi(racine: Noeud, renvoi: Noeud): readonly Probleme[] {
  const resid = renvoi.attributs['resid'] ?? ''
  const collection = COLLECTION_PAR_ELEMENT[renvoi.nom]
  if (collection === undefined) return constat(true, 'M15', `${chemin(renvoi)} : cet élément n’a pas de ressource connue`)
  return constat(
    ressource(racine, collection, resid) === undefined,
    'M15',
    `${chemin(renvoi)} : « ${resid} » introuvable dans ${collection}`,
  )
}

function controlerSurcharge(surcharge: Noeud): readonly Probleme[] {
  const parent = surcharge.parent
  return constat(
    parent?.attributs['DefaultValue'] === undefined,
    'M20',
    `${chemin(surcharge)} : une surcharge de langue est l’enfant de la ressource qu’elle traduit`,
  )
}
