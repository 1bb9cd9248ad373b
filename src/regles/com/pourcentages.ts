import type { FicheDeRegle } from '../socle/fiche'
import { MIXITE, reference } from '../socle/sources'
import type { Anomalie, Brut } from './brut'
import { auxQuinzeChiffres, lireNombre } from './nombres'

export const COM_02: FicheDeRegle = {
  id: 'COM-02',
  titre: 'Lecture des pourcentages',
  nature: 'controle',
  articles: [reference('textes muets', MIXITE, 'règle COM-02')],
  parametres: [],
  pointsOuverts: [],
}

/**
 * Lit un taux et le rend en points de pourcentage (0 à 100) : un nombre ≤ 1 est une fraction, un nombre > 1 un pour cent,
 * un texte terminé par « % » est toujours un pour cent. 1 vaut donc 100 %, et 1 % s'écrit 0,01 ou « 1 % ».
 */
export function lireTaux(brut: Brut | undefined): number | Anomalie {
  const points = lireTauxLibre(brut)
  return typeof points === 'number' && points > 100 ? 'hors-domaine' : points
}

/** Comme `lireTaux`, sans plafond : un indice ou un taux d'atteinte peut dépasser 100 %. */
export function lireTauxLibre(brut: Brut | undefined): number | Anomalie {
  const enPourCent = typeof brut === 'string' && brut.trimEnd().endsWith('%')
  const nombre = lireNombre(enPourCent ? brut.trimEnd().slice(0, -1) : brut)
  if (typeof nombre === 'string') return enPourCent && nombre === 'vide' ? 'illisible' : nombre
  if (nombre < 0) return 'negatif'
  return enPourCent || nombre > 1 ? nombre : auxQuinzeChiffres(nombre * 100)
}

/** Points de pourcentage en fraction, comme une cellule garde un taux : 33 devient 0,33. */
export function enFraction(points: number): number {
  return auxQuinzeChiffres(points / 100)
}

/** Comme `lireTauxLibre`, en fraction : « 33 % » et 33 donnent 0,33. */
export function lireFraction(brut: Brut | undefined): number | Anomalie {
  const points = lireTauxLibre(brut)
  return typeof points === 'number' ? enFraction(points) : points
}

/** Nombre, ou taux en fraction quand le texte finit par « % ». */
export function lireNombreOuTaux(texte: string): number | Anomalie {
  return texte.trimEnd().endsWith('%') ? lireFraction(texte) : lireNombre(texte)
}
