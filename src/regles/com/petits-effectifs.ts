import { P_SECRET } from '../parametres/secret'
import { JOUR_DE_LA_CIRCULAIRE } from '../parametres/sans-fin'
import type { FicheDeRegle } from '../socle/fiche'
import type { Lectures } from '../socle/lectures'
import { rangDe } from '../socle/lectures'
import type { Message } from '../socle/message'
import { message } from '../socle/message'
import type { ParametreEmploye } from '../socle/resultat'
import { MIXITE, reference } from '../socle/sources'
import { parametreEmploye } from './parametres-dates'

export const COM_08: FicheDeRegle = {
  id: 'COM-08',
  titre: 'Données personnelles et petits effectifs',
  nature: 'controle',
  articles: [reference('loi 78-17 du 6 janvier 1978 ; seuil : textes muets', MIXITE, 'règle COM-08')],
  parametres: ['P_secret'],
  pointsOuverts: ['AMB-65'],
}

/** Sous deux, le seuil ne cacherait rien. */
export const SEUIL_DU_SECRET_MINIMAL = 2

/** Seuil retenu : celui qu'on donne, sinon P_secret. Refuse un seuil sous 2, et une autre lecture d'AMB-65 sans sa valeur. */
export function seuilDuSecret(donne: number | null, lectures: Lectures): number | Message {
  const parDefaut = parametreDuSecret().valeur as number
  const autre = rangDe(lectures, 'AMB-65') !== 0
  if (donne === null) return autre ? message('secret.lecture-sans-seuil') : parDefaut
  if (donne < SEUIL_DU_SECRET_MINIMAL) return message('secret.seuil', { lu: donne, minimum: SEUIL_DU_SECRET_MINIMAL })
  const contredite = lectures.has('AMB-65') && autre === (donne === parDefaut)
  return contredite ? message('lectures.contredites', { argument: 'seuil_secret', lu: donne, id: 'AMB-65' }) : donne
}

export function parametreDuSecret(): ParametreEmploye {
  return parametreEmploye(P_SECRET, JOUR_DE_LA_CIRCULAIRE)
}

export interface EffectifsMasques {
  /** Un rang par groupe : vrai si rien de lui ne se publie. */
  readonly groupes: readonly boolean[]
  /** Vrai si le total lui-même est sous le seuil. */
  readonly total: boolean
}

/**
 * Groupes à masquer dans un tableau qui publie aussi son total. Un groupe de 1 à `seuil` − 1 est masqué ; puis, tant que le
 * total moins les groupes publiés révélerait un groupe seul ou un reste sous le seuil, le plus petit groupe publié l'est
 * aussi (le premier à égalité). Un groupe vide se publie : il ne désigne personne.
 */
export function masquerPetitsEffectifs(effectifs: readonly number[], seuil: number): EffectifsMasques {
  const groupes = effectifs.map((effectif) => effectif > 0 && effectif < seuil)
  let caches = groupes.filter(Boolean).length
  let reste = effectifs.reduce((somme, effectif, rang) => somme + (groupes[rang] === true ? effectif : 0), 0)
  while (caches > 0 && (caches < 2 || reste < seuil)) {
    let suivant = -1
    for (const [rang, effectif] of effectifs.entries()) {
      if (effectif > 0 && groupes[rang] === false && (suivant < 0 || effectif < (effectifs[suivant] as number))) suivant = rang
    }
    if (suivant < 0) break
    groupes[suivant] = true
    caches += 1
    reste += effectifs[suivant] as number
  }
  const total = effectifs.reduce((somme, effectif) => somme + effectif, 0)
  return { groupes, total: total > 0 && total < seuil }
}
