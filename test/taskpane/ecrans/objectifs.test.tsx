/** @jest-environment jsdom */
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import type { Dossier } from '../../../src/taskpane/dossier/dossier'
import type { CommuneARemplir } from '../../../src/trames'
import { ABAISSANTE, CIBLE_ATTEINTE, ENTRANTE, EPCI, EXEMPTEE } from '../contrat-mutualisant'
import { brouillonsGardes, ecrireApresApercu, ouvrirLEtape } from '../etape-du-contrat'
import type { VoletDEssai } from '../ouvrir-volet'

let volet: VoletDEssai
let plaintes: jest.SpyInstance

beforeEach(() => {
  plaintes = jest.spyOn(console, 'error')
})

afterEach(() => {
  expect(plaintes).not.toHaveBeenCalled()
  volet.fermer()
})

async function ouvrir(...contrat: readonly [Dossier['modalite'], readonly CommuneARemplir[], Partial<Dossier>?]): Promise<ClasseurMemoire> {
  const [modalite, communes, dit] = contrat
  const ouverte = await ouvrirLEtape(/^Objectifs/, modalite, communes, dit)
  volet = ouverte.volet
  return ouverte.classeur
}

const OBJECTIF = 'Objectif retenu (logements)'
const TAUX = 'Taux de rattrapage retenu'

describe('objectifs d’un contrat abaissant', () => {
  it('la seule commune est dépliée ; 160 se saisit et se juge en direct, le taux s’en déduit', async () => {
    await ouvrir('B', [ABAISSANTE])
    expect(volet.titre()).toBe('Objectifs du contrat')
    expect(volet.texte()).toMatch(/Logements manquants.*571.*33 %.*189.*Plancher25 % des manquants \(IX\)143/)
    await volet.saisir(OBJECTIF, '160')
    expect(volet.texte()).toContain('160 logements sur 571 manquants, soit 28,02 %.')
    expect(volet.texte()).toContain('Contrôle de l’objectif retenu : conforme.')
    expect(volet.texte()).toMatch(/PLAI au moins.*48.*PLS et assimilés au plus.*48/)
    await volet.saisir(OBJECTIF, '140')
    expect(volet.texte()).toContain('Contrôle de l’objectif retenu : non conforme.')
  })

  it('saisir le taux efface l’objectif, et l’inverse', async () => {
    await ouvrir('B', [{ ...ABAISSANTE, objectifRetenu: 150 }])
    await volet.saisir(TAUX, '28,02')
    expect(volet.champ(OBJECTIF).value).toBe('')
    expect(volet.texte()).toContain('160 logements sur 571 manquants')
    await volet.saisir(OBJECTIF, '165')
    expect(volet.champ(TAUX).value).toBe('')
  })

  it('reprendre le plancher rappelle qu’il se justifie ; le geste s’annule', async () => {
    await ouvrir('B', [ABAISSANTE])
    await volet.cliquer('Reprendre le plancher (143) : Aubignane')
    expect(volet.champ(OBJECTIF).value).toBe('143')
    expect(volet.texte()).toContain('justifiez-le par un cumul de difficultés')
    await volet.cliquer('Annuler ce geste')
    expect(volet.champ(OBJECTIF).value).toBe('')
  })

  it('taux et objectif contraires interdisent d’écrire jusqu’au choix de celui qui reste', async () => {
    await ouvrir('B', [{ ...ABAISSANTE, objectifRetenu: 150, tauxRetenu: 0.2802 }])
    expect(volet.texte()).toContain('taux et objectif en désaccord')
    expect(volet.texte()).not.toContain('Contrôle de l’objectif retenu')
    expect(volet.bouton('Voir l’aperçu avant d’écrire').getAttribute('aria-disabled')).toBe('true')
    await volet.cliquer('Garder le taux')
    expect(volet.champ(OBJECTIF).value).toBe('')
    expect(volet.texte()).not.toContain('en désaccord')
    expect(volet.bouton('Voir l’aperçu avant d’écrire').getAttribute('aria-disabled')).not.toBe('true')
  })

  it('ce qui ne se lit pas interdit d’écrire, la commune nommée', async () => {
    await ouvrir('B', [ABAISSANTE])
    await volet.saisir(OBJECTIF, 'cent')
    expect(volet.texte()).toMatch(/Rien ne s’écrit.*Aubignane : .*cent/)
    expect(volet.bouton('Voir l’aperçu avant d’écrire').getAttribute('aria-disabled')).toBe('true')
  })

  it('écrit, la saisie n’attend plus ; remise, elle revient en attente', async () => {
    const classeur = await ouvrir('B', [ABAISSANTE])
    await volet.saisir(OBJECTIF, '160')
    await ecrireApresApercu(volet)
    expect((await classeur.feuilles()).map(({ nom }) => nom)).toContain('TAB-13')
    await volet.cliquer('Remettre comme avant')
    await volet.attendre(() => volet.texte().includes('remis'))
    await volet.cliquer('Fermer l’aperçu')
    expect(volet.champ(OBJECTIF).value).toBe('160')
    expect(volet.texte()).toContain('saisie pas encore écrite')
    await volet.cliquer('Étapes du contrat')
    await volet.cliquer('Accueil')
    expect((await brouillonsGardes(classeur))['Communes']?.lignes).toEqual([{ commune: 'Aubignane', objectifRetenu: 160 }])
  })

  it('le motif du niveau retenu se garde avec le contrat', async () => {
    await ouvrir('B', [{ ...ABAISSANTE, objectifRetenu: 160 }])
    await volet.saisir('Motif du niveau retenu', 'foncier rare')
    expect(volet.champ('Motif du niveau retenu').value).toBe('foncier rare')
  })
})

describe('objectifs d’un contrat mutualisant', () => {
  const RETENUS = EPCI.map((une, i) => ({ ...une, objectifRetenu: [120, null, null][i] ?? null }))

  it('sommes, écart et contrôle ; sans objectif partout, le contrôle dit ce qu’il attend', async () => {
    await ouvrir('C', RETENUS)
    expect(volet.texte()).toMatch(/Logements manquants1 140.*Somme des objectifs légaux417/)
    expect(volet.texte()).toContain('Le contrôle de la répartition attend')
    expect(volet.texte()).toContain('sans Bazas, Cluny')
  })

  it('une répartition se propose, se montre avant et après, ne s’applique qu’au clic, et s’annule', async () => {
    await ouvrir('C', RETENUS)
    await volet.cliquer('Proposer une répartition')
    expect(volet.texte()).toMatch(/Ambre.*imposé.*198.*120.*120/)
    expect(volet.texte()).toContain('accord à demander')
    await volet.cliquer('Ne rien changer')
    expect(volet.texte()).toContain('sans Bazas, Cluny')
    await volet.cliquer('Proposer une répartition')
    await volet.cliquer('Appliquer cette répartition')
    expect(volet.texte()).toContain('Répartition appliquée à 2 communes')
    expect(volet.texte()).toMatch(/Somme des objectifs retenus417/)
    await volet.cliquer('Annuler ce geste')
    expect(volet.texte()).toContain('sans Bazas, Cluny')
  })

  it('une commune se borne : la proposition suit, et le dit', async () => {
    await ouvrir('C', RETENUS)
    await volet.cliquer('Proposer une répartition')
    expect(volet.texte()).toMatch(/Bazasaugmenté, accord à demander120vide198/)
    await volet.saisir('Bazas, au plus (logements)', '130')
    expect(volet.texte()).toContain('Bazas : au plus 130 logements')
    expect(volet.texte()).toMatch(/Bazas120vide120Clunyaugmenté, accord à demander99vide177/)
    await volet.saisir('Bazas, au plus (logements)', '50')
    expect(volet.texte()).toContain('Aucune répartition n’est possible ainsi')
  })

  it('aucune répartition possible : la contrainte est nommée, rien ne s’applique', async () => {
    await ouvrir('C', EPCI.map((une, i) => ({ ...une, objectifRetenu: [99, 60, 50][i] ?? null })))
    await volet.cliquer('Proposer une répartition')
    expect(volet.texte()).toContain('Aucune répartition n’est possible ainsi')
    expect(() => volet.bouton('Appliquer cette répartition')).toThrow('bouton absent')
    await volet.cocher('Cluny : 50 logements')
    expect(volet.bouton('Appliquer cette répartition')).toBeDefined()
  })

  it('une commune augmentée demande son accord et sa date', async () => {
    await ouvrir('C', EPCI.map((une, i) => ({ ...une, objectifRetenu: [120, 130, 167][i] ?? null })))
    await volet.cliquer('Bazas')
    expect(volet.texte()).toContain('Objectif augmenté de 10 logements')
    await volet.saisir('Accord de la commune', 'Oui')
    await volet.saisir('Date de l’accord', '02/10/2023')
    await volet.cliquer('Cluny')
    expect(volet.texte()).toContain('Objectif augmenté de 68 logements')
  })
})

describe('autres contrats', () => {
  it('sans modalité, l’écran renvoie au cadre', async () => {
    await ouvrir(null, [ABAISSANTE])
    expect(volet.texte()).toContain('Choisissez d’abord la modalité')
    await volet.cliquer('Compléter le cadre')
    expect(volet.titre()).toBe('Cadre du contrat')
  })

  it('sans commune au contrat, l’écran dit où en trouver', async () => {
    await ouvrir('A', [ABAISSANTE], { communes: [] })
    expect(volet.texte()).toContain('Aucune commune du contrat')
    await volet.cliquer('Apporter les communes')
    expect(volet.titre()).toMatch(/[Cc]ommunes/)
  })

  it('sans aménagement : rien à saisir, l’objectif légal montré et repris', async () => {
    await ouvrir('A', [ABAISSANTE])
    expect(volet.texte()).toContain('Il n’y a rien à saisir')
    expect(() => volet.champ(OBJECTIF)).toThrow('champ absent')
    expect(volet.texte()).toContain('retenu 189 logements')
    await ecrireApresApercu(volet)
    expect(volet.texte()).toContain('TAB-16')
  })

  it('sans aménagement : un objectif que porte la feuille se signale, et reprendre le légal l’efface', async () => {
    await ouvrir('A', [{ ...ABAISSANTE, objectifRetenu: 160 }])
    expect(volet.texte()).toContain('il l’emporterait sur l’objectif légal')
    await volet.cliquer('Reprendre le légal (189) : Aubignane')
    expect(volet.texte()).toContain('retenu 189 logements')
    expect(volet.texte()).not.toContain('il l’emporterait')
  })

  it('entrante, exemptée, cible atteinte : expliquées', async () => {
    await ouvrir('B', [ENTRANTE, EXEMPTEE, CIBLE_ATTEINTE])
    expect(volet.texte()).toMatch(/nouvelle entrante · légal/)
    expect(volet.texte()).toContain('exemptée, sans objectif')
    expect(volet.texte()).toContain('taux cible atteint, sans objectif')
    await volet.cliquer('Saint-Éloi')
    expect(volet.texte()).toContain('ni à l’abaissement ni à la mutualisation')
    await volet.cliquer('Vieux-Bourg')
    expect(volet.texte()).toContain('Commune exemptée')
  })

  it('soixante communes : on cherche, on ajoute au fil', async () => {
    const communes = Array.from({ length: 60 }, (_rien, i) => ({ ...ABAISSANTE, nom: `Ville ${i + 1}` }))
    await ouvrir('B', communes)
    expect(() => volet.bouton('Ville 21')).toThrow('bouton absent')
    await volet.cliquer('Montrer 20 communes de plus')
    expect(volet.bouton('Ville 40')).toBeDefined()
    await volet.saisir('Chercher une commune', 'ville 57')
    expect(volet.bouton('Ville 57').getAttribute('aria-expanded')).toBe('false')
    expect(() => volet.bouton('Ville 1')).toThrow('bouton absent')
    await volet.saisir('Chercher une commune', 'nulle part')
    expect(volet.texte()).toContain('Aucune commune ne répond à « nulle part »')
  })

  it('soixante communes mutualisées sans objectif : quelques noms et le compte des autres', async () => {
    await ouvrir('C', Array.from({ length: 60 }, (_rien, i) => ({ ...ABAISSANTE, nom: `Ville ${i + 1}` })))
    expect(volet.texte()).toContain('sans Ville 1, Ville 2, Ville 3, Ville 4 et 56 autres')
    expect(volet.texte()).toContain('un objectif pour Ville 1, Ville 2, Ville 3, Ville 4 et 56 autres')
    expect(volet.texte()).not.toContain('Commune Ville 7')
    await volet.cliquer('Proposer une répartition')
    await volet.cliquer('Appliquer cette répartition')
    expect(volet.texte()).toContain('Répartition appliquée à 60 communes')
    expect(volet.texte()).toMatch(/Écart à la somme exigée0/)
  })

  it('une seule écriture range deux brouillons ; la remettre rend les deux', async () => {
    const lyon = { ...ABAISSANTE, nom: 'Lyon' }
    const tab15 = { lignes: [{ arr: '1er', rp: 8000, ls: 720, obj: 160 }], horsTableau: {} }
    const saisies = { lignes: [{ commune: 'Lyon', objectifRetenu: 160 }], horsTableau: {} }
    const classeur = await ouvrir('B', [lyon], {
      territoire: { epci: null, grandParis: false, ville: 'Lyon' },
      brouillons: { 'TAB-15': tab15, Communes: saisies },
    })
    await ecrireApresApercu(volet)
    expect((await classeur.feuilles()).map(({ nom }) => nom)).toEqual(expect.arrayContaining(['TAB-13', 'TAB-15', 'TAB-16']))
    await volet.cliquer('Remettre comme avant')
    await volet.attendre(() => volet.texte().includes('remis'))
    await volet.cliquer('Fermer l’aperçu')
    await volet.cliquer('Étapes du contrat')
    await volet.cliquer('Accueil')
    expect(await brouillonsGardes(classeur)).toEqual({ 'TAB-15': tab15, Communes: saisies })
  })

  it('arrondissements : ajoutés, comparés à l’objectif de la commune', async () => {
    const lyon = { ...ABAISSANTE, nom: 'Lyon' }
    const lignes = [
      { arr: '1er', rp: 8000, ls: 720, obj: 100 },
      { arr: '2e', rp: 2000, ls: 440, obj: 80 },
    ]
    await ouvrir('A', [lyon], {
      territoire: { epci: null, grandParis: false, ville: 'Lyon' },
      brouillons: { 'TAB-15': { lignes, horsTableau: {} } },
    })
    expect(volet.texte()).toMatch(/Objectif de la commune189Somme des arrondissements180Écart à l’objectif de la commune−9/)
    await volet.cliquer('Modifier : 2e')
    await volet.saisir('Objectif 2023-2025 (indicatif)', '89')
    await volet.cliquer('Revenir au tableau')
    expect(volet.texte()).toMatch(/Écart à l’objectif de la commune0/)
  })

  it('des choix non écrits se disent dans les objectifs', async () => {
    const lignes = [{ point: 'AMB-05', lecture: 'autre', motif: null }]
    await ouvrir('B', [ABAISSANTE], { brouillons: { Hypothèses: { lignes, horsTableau: {} } } })
    expect(volet.texte()).toContain('les nombres ci-dessous ne les suivent pas encore')
    await volet.cliquer('Voir les hypothèses')
    expect(volet.titre()).toBe('Hypothèses')
  })
})
