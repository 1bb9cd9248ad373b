import { contient } from '../../../classeur/rectangle'
import { NATURES } from '../../../classeur/instantane'
import type { Instantane } from '../../../classeur/instantane'
import type { Plage } from '../../../classeur/port'
import { memoriser } from '../../memoriser'
import type { Dossier } from '../../types'
import { colonnesExaminees, estChiffree } from '../lecture/colonnes'
import { plagesDe } from '../lecture/references'
import { tousLesTableaux } from '../lecture/tableaux-libres'
import { lireTexteDeNombre } from '../nombres/lire-texte'
import { analyserErreurs } from './analyser'
import type { CauseDErreur } from './analyser'

const SE_LISENT: ReadonlySet<string> = new Set(['nombre', 'unite', 'pourcentage'])
/** Au-delà, une feuille a d'autres causes que quelques textes : on ne les rapproche pas une à une. */
const CAUSES_MAX = 200

/** Un #VALEUR! qui lit un nombre écrit en texte n'a pas d'autre cause que lui : c'est ce texte qui se reproche. */
export function neeDUnTexte(dossier: Pick<Dossier, 'tableaux' | 'instantane'>, { code, feuille, formule }: CauseDErreur): boolean {
  if (code !== '#VALEUR!' || formule === null) return false
  const textes = textesChiffres(dossier)
  return plagesDe(dossier.instantane, feuille, formule).some((plage) => textes.some((texte) => texte.feuille === plage.feuille && contient(plage, texte)))
}

/** Cellules en erreur pour avoir lu ce nombre écrit en texte, et celles qui les lisent. */
export function erreursNeesDe(instantane: Instantane, lieu: Plage): readonly Plage[] {
  const causes = analyserErreurs(instantane)
  if (causes.length > CAUSES_MAX) return []
  return causes.flatMap(({ code, feuille, formule, lieu: enErreur, consequences }) => {
    if (code !== '#VALEUR!' || formule === null) return []
    const lit = plagesDe(instantane, feuille, formule).some((plage) => plage.feuille === lieu.feuille && contient(plage, lieu))
    return lit ? [enErreur, ...consequences] : []
  })
}

/** Nombres écrits en texte dans les colonnes qui en attendent : ceux qu'un autre contrôle reproche. */
const textesChiffres = memoriser((dossier: Pick<Dossier, 'tableaux' | 'instantane'>): readonly Plage[] =>
  tousLesTableaux(dossier).flatMap((tableau) => {
    const { feuille, transpose, objets } = tableau
    return colonnesExaminees(tableau)
      .filter((colonne) => colonne.textes > 0 && colonne.textes <= CAUSES_MAX && colonne.nombres > 0 && estChiffree(colonne))
      .flatMap(({ rang }) =>
        Array.from(objets).flatMap((objet): readonly Plage[] => {
          const [ligne, colonne] = transpose ? [rang, objet] : [objet, rang]
          if (feuille.nature(ligne, colonne) !== NATURES.texte || !SE_LISENT.has(lireTexteDeNombre(String(feuille.valeur(ligne, colonne))).genre)) return []
          return [{ feuille: feuille.nom, ligne, colonne, lignes: 1, colonnes: 1 }]
        }),
      )
  }),
)
