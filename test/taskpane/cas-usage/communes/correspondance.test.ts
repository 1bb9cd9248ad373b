import { creerClasseurMemoire } from '../../../../src/classeur/memoire'
import { lireFichier, reconnaitreColonnes } from '../../../../src/donnees'
import { lirePeriode } from '../../../../src/regles'
import type { FichePeriode } from '../../../../src/regles'
import {
  aRetenir,
  attenteDe,
  codesACompleter,
  enCorrespondance,
  estMelee,
  estPrete,
} from '../../../../src/taskpane/cas-usage/communes/correspondre'
import type { Choisie } from '../../../../src/taskpane/cas-usage/communes/correspondre'
import {
  CLEF_DE_CORRESPONDANCE,
  lireLaCorrespondance,
  retenirLaCorrespondance,
} from '../../../../src/taskpane/cas-usage/communes/memoire-de-correspondance'
import { NOTIONS_UTILES } from '../../../../src/taskpane/cas-usage/communes/notions-utiles'
import type { NotionUtile } from '../../../../src/taskpane/cas-usage/communes/notions-utiles'
import { ecartDAnnee, proposerColonnes } from '../../../../src/taskpane/cas-usage/communes/proposer-colonnes'
import type { CorrespondanceRetenue } from '../../../../src/taskpane/cas-usage/communes/memoire-de-correspondance'
import { redigerMessage } from '../../../../src/textes'
import { communesFabriquees, ecrireEdition, EDITIONS, enUtf8 } from '../../../donnees/fabrique'

function fiche(periode: string): FichePeriode {
  const trouvee = lirePeriode(periode)
  if (trouvee === undefined) throw new Error(`période absente : ${periode}`)
  return trouvee
}

function lire(texte: string) {
  const fichier = lireFichier(enUtf8(texte))
  if (fichier.etat !== 'lu') throw new Error('fichier refusé')
  return { nom: 'essai', ...fichier }
}

function proposer(texte: string, periode = '2023-2025', retenue: CorrespondanceRetenue | null = null) {
  const table = lire(texte)
  const reconnaissance = reconnaitreColonnes(table)
  const proposees = new Map(
    proposerColonnes(table, reconnaissance, fiche(periode), retenue).map((proposee) => [proposee.notion, proposee]),
  )
  const intitule = (notion: NotionUtile): string | null | undefined => {
    const depart = proposees.get(notion)?.depart
    return typeof depart === 'number' ? table.entetes[depart] : depart
  }
  return { table, reconnaissance, proposees, intitule }
}

function edition(annee: number): string {
  const trouvee = EDITIONS.find((candidate) => candidate.annee === annee)
  if (trouvee === undefined) throw new Error(`édition absente : ${annee}`)
  return ecrireEdition(trouvee, communesFabriquees(5))
}

const CHOISIE: Choisie = {
  colonnes: Object.fromEntries(NOTIONS_UTILES.map((notion) => [notion, notion === 'nom' ? 0 : null])),
  echelles: {},
  codesProposes: false,
}

describe('colonnes proposées', () => {
  it('ne coche d’avance que le certain de la bonne année', () => {
    const { intitule } = proposer(edition(2023))
    expect(intitule('nom')).toBe('Nom_commune')
    expect(intitule('logements')).toBe('Nombre_lls_ Inventaire_au_01_01_2022')
    expect(intitule('cible')).toBe('Taux_cible_commune_2023_2025')
    expect(intitule('residences')).toBeNull()
  })

  it.each([2024, 2025])('laisse à choisir l’inventaire d’une autre année (édition %i)', (annee) => {
    const { intitule } = proposer(edition(annee))
    expect(intitule('logements')).toBeUndefined()
    expect(intitule('taux')).toBeUndefined()
    expect(intitule('cible')).toBe('Taux_cible_commune_2023_2025')
  })

  it('laisse à choisir une carence ou une exemption d’une autre période', () => {
    const { intitule, proposees } = proposer(edition(2026), '2026-2028')
    expect(intitule('exemptee')).toBe('Commune_exemptee_2026_2028')
    expect(intitule('carencee')).toBeUndefined()
    const ecart = proposees.get('carencee')?.candidates.map((une) => ecartDAnnee(une, fiche('2026-2028')))[0]
    expect(ecart === null || ecart === undefined ? '' : redigerMessage(ecart)).toBe(
      'Colonne de la période 2023-2025 ; le contrat est pour 2026-2028.',
    )
  })

  it('laisse à choisir le probable, le possible et le disputé', () => {
    const { intitule } = proposer('Commune;nb_lls;RP;taux_sru;taux_lls\nA;10;20;25 %;25 %\n')
    expect(intitule('nom')).toBe('Commune')
    expect(intitule('logements')).toBeUndefined()
    expect(intitule('residences')).toBeUndefined()
    expect(intitule('taux')).toBeUndefined()
  })
})

describe('correspondance retenue', () => {
  const TEXTE = 'Commune;nb_lls;RP\nA;10;20\n'
  const retenue = (colonnes: CorrespondanceRetenue['colonnes']): CorrespondanceRetenue => ({
    version: 1,
    colonnes,
    echelles: {},
    codesProposes: false,
  })

  it('se repropose telle qu’elle a été choisie', () => {
    const { proposees, intitule } = proposer(TEXTE, '2023-2025', retenue({ logements: 'nb_lls', residences: null }))
    expect(intitule('logements')).toBe('nb_lls')
    expect(intitule('residences')).toBeNull()
    expect(proposees.get('logements')?.reprise).toBe(true)
    expect(proposees.get('nom')?.reprise).toBe(false)
  })

  it('s’oublie quand la colonne n’est plus là, est en double, ou porte une autre année', () => {
    expect(proposer(TEXTE, '2023-2025', retenue({ logements: 'LS' })).intitule('logements')).toBeUndefined()
    expect(
      proposer('Commune;nb_lls;nb_lls\nA;1;2\n', '2023-2025', retenue({ logements: 'nb_lls' })).intitule('logements'),
    ).toBeUndefined()
    const autre = 'Nombre_lls_ Inventaire_au_01_01_2023'
    expect(proposer(edition(2024), '2023-2025', retenue({ logements: autre })).intitule('logements')).toBeUndefined()
  })

  it('se garde dans le classeur avec celles d’avant', async () => {
    const classeur = creerClasseurMemoire()
    expect(await lireLaCorrespondance(classeur)).toBeNull()
    await retenirLaCorrespondance(classeur, retenue({ nom: 'Commune', epci: 'EPCI' }))
    await retenirLaCorrespondance(classeur, retenue({ nom: 'Ville' }))
    expect(await lireLaCorrespondance(classeur)).toEqual(retenue({ nom: 'Ville', epci: 'EPCI' }))
  })

  it.each(['{', '{"version":2}', JSON.stringify(retenue({ inconnue: 'x' }))])(
    'ne reprend pas ce qu’elle ne sait pas lire : %s',
    async (texte) => {
      const classeur = creerClasseurMemoire()
      await classeur.memoriser(CLEF_DE_CORRESPONDANCE, texte)
      expect(await lireLaCorrespondance(classeur)).toBeNull()
    },
  )

  it('se note par intitulé, les notions sans choix exceptées', () => {
    const { table } = proposer(TEXTE)
    const choisie = { ...CHOISIE, colonnes: { nom: 0, logements: 1, residences: null, taux: undefined } }
    expect(aRetenir(choisie, table).colonnes).toEqual({ nom: 'Commune', logements: 'nb_lls', residences: null })
    expect(enCorrespondance(choisie).colonnes).toEqual({ nom: 0, logements: 1 })
  })
})

describe('ce qui reste à choisir', () => {
  it('rien, quand chaque notion a sa colonne ou aucune', () => {
    expect(estPrete(attenteDe(CHOISIE))).toBe(true)
  })

  it.each([
    [{ taux: undefined }, { aChoisir: ['taux'] }],
    [{ logements: 0 }, { partagee: 0 }],
    [{ nom: null }, { sansNom: true }],
  ])('%j attend', (change, attendu) => {
    const attente = attenteDe({ colonnes: { ...CHOISIE.colonnes, ...change } })
    expect(attente).toMatchObject(attendu)
    expect(estPrete(attente)).toBe(false)
  })

  it('demande l’échelle d’une colonne de taux mêlée, et compte les codes à compléter', () => {
    const table = lire('nom;cible;taux_retenu;code\nA;25;0,33;1004\nB;0,25;0,5;01005\n')
    expect(estMelee(table, 'cible', 1)).toBe(true)
    expect(estMelee(table, 'tauxRetenu', 2)).toBe(false)
    expect(estMelee(table, 'nom', 1)).toBe(false)
    expect(codesACompleter(table, 3)).toBe(1)
  })
})
