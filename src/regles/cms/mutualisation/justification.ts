import type { MutualisationPreparee } from './preparation'

/**
 * Points ouverts d'un contrôle ou d'une proposition, dans l'ordre de l'affichage. AMB-08 et AMB-20 n'y changent rien (une
 * entrante reste hors de la répartition, les périodes abaissées sont saisies), mais une lecture choisie se dit.
 */
export const POINTS_MUTUALISATION = [
  'AMB-01', 'AMB-02', 'AMB-03', 'AMB-04', 'AMB-05', 'AMB-06', 'AMB-08', 'AMB-18', 'AMB-19', 'AMB-20',
] as const

/** Paramètres datés employés : plancher et durée, puis ce que les communes du tableau appellent. */
export function parametresDeMutualisation({ communes, bareme }: MutualisationPreparee): string[] {
  const calculees = communes.filter(({ declaree }) => declaree.legal === null)
  const depuisInventaire = calculees.filter(({ declaree }) => declaree.taux === null)
  const cibles = [20, 25].filter((cible) => depuisInventaire.some(({ declaree }) => declaree.cible === cible))
  const taux = [33, 50, 100].filter((regime) => {
    const legal = regime === 33 ? bareme.legal33 : regime === 50 ? bareme.legal50 : bareme.legal100
    return calculees.some((commune) => commune.taux === legal)
  })
  return [
    ...cibles.map((cible) => `P_cible.${cible}`),
    ...(cibles.length > 0 ? ['P_bornes.basse', 'P_bornes.haute'] : []),
    ...taux.map((regime) => `P_legal.${regime}`),
    'P_mut',
    ...(communes.some(({ annexe }) => annexe !== null) ? ['P_mut.annexe_1'] : []),
    'P_mut.duree',
  ]
}
