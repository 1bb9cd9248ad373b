import type { Probleme } from '../probleme'
import { constat } from '../probleme'
import type { Noeud } from './arbre'
import { chemin } from './arbre'

/** Enfants admis d'un élément, dans l'ordre exigé ; Excel ignore sans rien dire un élément mal placé. */
export interface Gabarit {
  readonly regle: string
  readonly ordre: readonly string[]
  readonly obligatoires?: readonly string[]
  readonly repetables?: readonly string[]
}

export function controlerGabarit(noeud: Noeud, gabarit: Gabarit): readonly Probleme[] {
  const { regle, ordre, obligatoires = [], repetables = [] } = gabarit
  const noms = noeud.enfants.map(({ nom }) => nom)
  const lieu = chemin(noeud)
  const inconnus = noms.filter((nom) => !ordre.includes(nom))
  const rangs = noms.map((nom) => ordre.indexOf(nom)).filter((rang) => rang >= 0)
  const enDouble = noms.filter((nom, rang) => noms.indexOf(nom) !== rang && !repetables.includes(nom))
  return [
    ...inconnus.flatMap((nom) => constat(true, regle, `${lieu} : « ${nom} » n’a pas sa place ici`)),
    ...enDouble.flatMap((nom) => constat(true, regle, `${lieu} : « ${nom} » en double`)),
    ...obligatoires
      .filter((nom) => !noms.includes(nom))
      .flatMap((nom) => constat(true, regle, `${lieu} : « ${nom} » absent`)),
    ...constat(
      rangs.some((rang, place) => place > 0 && rang < (rangs[place - 1] ?? 0)),
      regle,
      `${lieu} : ordre « ${noms.join(', ')} » lu, « ${ordre.join(', ')} » attendu`,
    ),
  ]
}
