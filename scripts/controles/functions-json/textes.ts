import type { Probleme } from '../probleme'
import { constat } from '../probleme'
import type { FonctionLue } from './lire'
import { enTexte } from './lire'

const DESCRIPTION_MAXIMALE = 255
const NOMS_MAXIMUM = 254

/** F9 : au-delà de ces longueurs, l'assistant de saisie d'Excel coupe le texte ou l'ignore. */
export function controlerTextes({ id, brut, parametres }: FonctionLue): readonly Probleme[] {
  const noms = parametres.map((parametre) => enTexte(parametre['name']))
  return [
    ...controlerDescription(id, brut['description']),
    ...parametres.flatMap((parametre) => controlerDescription(`${id}, « ${enTexte(parametre['name'])} »`, parametre['description'])),
    ...constat(noms.includes(''), 'F9', `${id} : un paramètre n’a pas de nom`),
    ...constat(noms.join(',').length > NOMS_MAXIMUM, 'F9', `${id} : noms de paramètres trop longs au total (${NOMS_MAXIMUM} au plus)`),
  ]
}

function controlerDescription(lieu: string, description: unknown): readonly Probleme[] {
  const texte = enTexte(description)
  return [
    ...constat(texte.trim() === '', 'F9', `${lieu} : description absente`),
    ...constat(
      texte.length > DESCRIPTION_MAXIMALE,
      'F9',
      `${lieu} : description de ${texte.length} caractères, ${DESCRIPTION_MAXIMALE} au plus`,
    ),
  ]
}

/** F10 : `pages` : chemin relatif à `base` → contenu des pages livrées. */
export function controlerAide({ id, brut }: FonctionLue, base: string, pages: ReadonlyMap<string, string>): readonly Probleme[] {
  const adresse = enTexte(brut['helpUrl'])
  const [page = '', ancre = ''] = adresse.slice(base.length + 1).split('#')
  const contenu = pages.get(page)
  const livree = adresse.startsWith(`${base}/`) && contenu !== undefined && contenu.includes(`id="${ancre}"`)
  return [
    ...constat(!adresse.startsWith('https://'), 'F10', `${id} : adresse d’aide « ${adresse} » lue, https attendu`),
    ...constat(!livree, 'F10', `${id} : « ${adresse} » ne désigne pas un endroit d’une page livrée sous ${base}`),
  ]
}
