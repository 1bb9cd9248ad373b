import { feuilleCommunes } from './feuille-communes'
import type { FeuilleDeDepart } from './lieu'
import { rangee } from './lieu'
import { fermerEtReprendre, ouvrirLeContrat, toutRemettre } from './trajet'
import type { Trajet } from './trajet'

export const CLASSEUR: readonly FeuilleDeDepart[] = [
  feuilleCommunes([{ nom: 'Lyon', residences: 250_000, logements: 55_000, situation: 'droit commun' }]),
]

const SAISIES = [
  ['2e', '20000', '2998', '2000'],
  ['7e', '45000', '6750', '1750'],
] as const

/**
 * 25 % de 250 000 moins 55 000 : 7 500 manquants, 50 % au VII, 3 750. Le 2e, à 14,99 %, est prioritaire ; le 7e, à 15 % juste, ne
 * l’est pas ; 2 000 et 1 750 font l’objectif de la commune.
 */
export async function parcourir(trajet: Trajet): Promise<void> {
  const { lieu, cliquer, cocher, choisir, remplir, ecran, ecrire, lire } = trajet
  await ouvrirLeContrat(trajet)
  await cliquer(/^Cadre du contrat/)
  await cocher('Lyon')
  await choisir('Commune à arrondissements', 'Lyon')
  await cocher(/^A\./)
  await ecran('Cadre du contrat')
  await cliquer('Revenir aux étapes')
  await lire(/Contrat sans aménagement, Lyon/)
  await fermerEtReprendre(trajet, 'Contrat sans aménagement, Lyon, 2023-2025', { modalite: 'A' })
  const depart = await lieu.relever()
  await cliquer(/^Objectifs/)
  for (const [arr, rp, ls, obj] of SAISIES) {
    await cliquer('Ajouter une ligne')
    await remplir(/^Arrondissement/, arr)
    await remplir(/^Résidences principales/, rp)
    await remplir(/^Logements sociaux/, ls)
    await remplir(/^Objectif/, obj)
    await cliquer('Revenir au tableau')
  }
  await ecran('Arrondissements de Lyon')
  await cliquer('Voir l’aperçu avant d’écrire')
  await ecrire()
  const ecrit = await lieu.relever()
  expect(rangee(ecrit, 'TAB-15', 2, 8)).toEqual(['2e', 20_000, 2998, 0.1499, true, 2000, 0.533333, null])
  expect(rangee(ecrit, 'TAB-15', 3, 8)).toEqual(['7e', 45_000, 6750, 0.15, false, 1750, 0.466667, null])
  expect(rangee(ecrit, 'TAB-15', 4, 8)).toEqual(['Total', 65_000, 9748, 0.149969, null, 3750, 1, null])
  const parts = [8 / 15, 4 / 13, 2998 / 9748].map((part): unknown => expect.closeTo(part))
  expect(ecrit['TAB-15']?.valeurs[1]?.slice(9)).toEqual(['Lyon', 3750, 3750, ...parts, 'conforme'])
  expect(rangee(ecrit, 'TAB-16', 2, 6)).toEqual([3750, 1125, 0.3, 1125, null, 'Lyon'])
  await cliquer('Fermer l’aperçu')
  await cliquer('Étapes du contrat')
  await toutRemettre(trajet, depart)
}
