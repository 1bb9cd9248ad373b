import type { FeuilleDeDepart } from './lieu'
import { rangee } from './lieu'
import { fermerEtReprendre, ouvrirLeContrat, toutRemettre } from './trajet'
import type { Trajet } from './trajet'

const TITRES = ['Commune', 'Résidences principales', 'Logements sociaux', 'Taux cible', 'Situation', 'PLH']

/** Une feuille de travail à l’utilisateur ; aucune feuille « Communes ». */
export const CLASSEUR: readonly FeuilleDeDepart[] = [
  [
    'Inventaire',
    [TITRES, ['Aubignane', 9873, 1898, 0.25, 'droit commun', 'Oui'], ['Clochemerle', 12_400, 2976, 0.25, '', 'Non']],
  ],
]

const INVENTAIRES = [
  ['2021', '9700', '1840'],
  ['2022', '9873', '1898'],
] as const

/** Exemple du registre : 571 manquants, 33 % donne 189 ; 160 retenus font 28,02 %, dont 48 PLAI au moins et 48 PLS au plus. */
export async function parcourir(trajet: Trajet): Promise<void> {
  const { lieu, cliquer, cocher, choisir, remplir, ecran, ecrire, lire } = trajet
  const depart = await lieu.relever()
  await ouvrirLeContrat(trajet)
  await cliquer(/^Communes/)
  await ecran('Depuis une feuille de ce classeur')
  await choisir('Feuille', 'Inventaire')
  await cliquer('Lire cette feuille')
  await ecran('Quelle colonne dit quoi ?')
  await choisir('Colonne : logements sociaux', 'Logements sociaux (probable)')
  await choisir('Colonne : taux cible', 'Taux cible (probable)')
  await choisir('Colonne : situation', 'Situation (probable)')
  await choisir('Colonne : commune couverte par un PLH', 'PLH (probable)')
  await cliquer('Lire les communes')
  await ecran('Choisir les communes')
  await cocher('Aubignane')
  await cliquer('Voir ce qui sera écrit')
  await ecrire()
  await cliquer('Continuer : cadre du contrat')
  await cocher(/^B\./)
  await ecran('Cadre du contrat')
  await cliquer('Revenir aux étapes')

  await cliquer(/^Objectifs/)
  await remplir('Objectif retenu (logements)', '160')
  await remplir('Motif du niveau retenu', 'le foncier est rare et cher')
  await ecran(/soit 28,02/)
  await cliquer('Voir l’aperçu avant d’écrire')
  await ecrire()
  const ecrit = await lieu.relever()
  expect(Object.keys(ecrit)).toEqual(['Inventaire', 'Communes', 'Hypothèses', 'TAB-16', 'TAB-13'])
  expect(ecrit['Inventaire']).toEqual(depart['Inventaire'])
  expect(rangee(ecrit, 'TAB-13', 2, 6)).toEqual(['Aubignane', 571, 0.33, 189, 0.28021, 160])
  expect(rangee(ecrit, 'TAB-16', 2, 6)).toEqual([160, 48, 0.3, 48, null, 'Aubignane'])
  expect(ecrit['TAB-13']?.formules[1]?.[3]).toContain('MIXITE.SRU_OBJECTIF')

  await cliquer('Fermer l’aperçu')
  await cliquer('Étapes du contrat')

  await cliquer(/^Tableaux/)
  await ecran('21 tableaux')
  await cliquer(/^TAB-04/)
  for (const [annee, residences, logements] of INVENTAIRES) {
    await cliquer('Ajouter une ligne')
    await remplir(/^Année/, annee)
    await remplir(/^Résidences principales/, residences)
    await remplir(/^Logements sociaux/, logements)
    await choisir(/^Taux cible/, '25 %')
    await cliquer('Revenir au tableau')
  }
  await cliquer('Voir l’aperçu avant d’écrire')
  await ecrire()
  const dessine = await lieu.relever()
  expect(dessine['TAB-04']?.valeurs.slice(1, 3).map(([annee]) => annee)).toEqual([2021, 2022])
  expect(dessine['TAB-04']?.graphiques).toBeGreaterThanOrEqual(3)
  await cliquer('Fermer l’aperçu')
  await cliquer('Étapes du contrat')

  await cliquer(/^Rédiger/)
  await ecran('soit 160 logements')
  await lire('le foncier est rare et cher')
  // Le morceau qui écrit le .docx se charge à ce clic, à côté de la page construite.
  await cliquer('Télécharger le .docx')
  await lire('Document prêt.')
  await cliquer('Étapes du contrat')
  await toutRemettre(trajet, depart)
  await fermerEtReprendre(trajet, 'Contrat abaissant, Aubignane, 2023-2025', {
    modalite: 'B',
    communes: ['Aubignane'],
    etape: 'ecritures',
  })
}
