import { creerClasseurMemoire } from '../../../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../../../src/classeur/memoire'
import { apercevoir, creerJournal } from '../../../../src/remplissage'
import { decrireCommunes, decrireRemplissage, trouverTable } from '../../../../src/trames'
import type { CommuneARemplir, LigneSaisie, TableDeTrame } from '../../../../src/trames'
import { ficheDe, saisiesDe } from '../../../../src/taskpane/cas-usage/tableaux/assembler'
import type { DossierCadre } from '../../../../src/taskpane/cas-usage/tableaux/assembler'
import { avecBrouillon, memeBrouillon } from '../../../../src/taskpane/cas-usage/tableaux/brouillon'
import {
  annoncerLaRemise,
  rendreLesBrouillons,
  retenirLeBrouillon,
  sansBrouillonsEcrits,
} from '../../../../src/taskpane/cas-usage/tableaux/brouillons-ecrits'
import { lireContrat } from '../../../../src/taskpane/cas-usage/tableaux/contrat-lu'
import { entreeDeRemplissage, remplissageDeTable } from '../../../../src/taskpane/cas-usage/tableaux/entree-de-remplissage'
import { etatDeTable } from '../../../../src/taskpane/cas-usage/tableaux/etat-de-table'
import { lignesProposees } from '../../../../src/taskpane/cas-usage/tableaux/lignes-proposees'
import { passerLigne } from '../../../../src/taskpane/cas-usage/tableaux/passer'
import { DOSSIER_NEUF } from '../../../../src/taskpane/dossier/dossier-neuf'

const AUBIGNANE: CommuneARemplir = {
  nom: 'Aubignane',
  residences: 9873,
  logements: 1898,
  cible: 0.25,
  situation: null,
  manquants: null,
  objectifRetenu: 160,
  tauxRetenu: null,
  plh: true,
  accord: null,
  dateAccord: null,
  code: '13999',
}
const DOSSIER: DossierCadre = {
  ...DOSSIER_NEUF,
  modalite: 'B',
  territoire: { epci: 'Pays d’Aubagne', grandParis: false, ville: null },
  communes: ['Aubignane'],
}
const FICHE = ficheDe(DOSSIER)

function table(id: string): TableDeTrame {
  const trouvee = trouverTable(id, FICHE)
  if (trouvee === undefined) throw new Error(id)
  return trouvee
}

function classeurDeCommunes(...communes: readonly CommuneARemplir[]): ClasseurMemoire {
  return creerClasseurMemoire([{ nom: 'Communes', contenu: decrireCommunes(communes, FICHE).cellules as never }])
}

async function ecrire(classeur: ClasseurMemoire, dossier: DossierCadre, id: string, journal = creerJournal(classeur)) {
  const remplissage = remplissageDeTable(dossier, await lireContrat(classeur, dossier), table(id))
  const apercu = await apercevoir(classeur, remplissage, { valeurs: false })
  const resultat = await journal.ecrire(apercu, 'remplacer')
  if (resultat.genre !== 'ecrite') throw new Error(resultat.genre)
  return { journal, ecriture: resultat.ecriture }
}

const ACTION: LigneSaisie = {
  theme: 'Urbanisme',
  action: 'Réviser le PLU',
  pilote: 'Aubignane ; État',
  cal_deb: 45292,
  cal_fin: 45657,
}
const PROJET: LigneSaisie = {
  f01: 'Les Oliviers',
  f05: 45,
  f06: 24,
  f08: 2024,
  plai: 8,
  plus: 12,
  pls: 4,
  exc: false,
  maj: 45363,
}

describe('contrat lu du classeur', () => {
  it('prend les communes du contrat, dans son ordre, sans égard à la casse, et nomme les absentes', async () => {
    const classeur = classeurDeCommunes({ ...AUBIGNANE, nom: 'Vieux-Bourg' }, AUBIGNANE)
    const lu = await lireContrat(classeur, { ...DOSSIER, communes: ['AUBIGNANE', 'Clochemerle', 'Vieux-Bourg'] })
    expect(lu.communes.map(({ nom }) => nom)).toEqual(['Aubignane', 'Vieux-Bourg'])
    expect(lu.absentes).toEqual(['Clochemerle'])
    expect(lu.tables).toEqual({})
  })

  it('écrire une table garde dans la feuille « Communes » celles que le contrat ne retient pas', async () => {
    const classeur = classeurDeCommunes({ ...AUBIGNANE, nom: 'Clochemerle' }, AUBIGNANE, { ...AUBIGNANE, nom: 'Vieux-Bourg' })
    const noms = { feuille: 'Communes', ligne: 1, colonne: 0, lignes: 4, colonnes: 1 }
    const avant = await classeur.lire(noms)
    await ecrire(classeur, DOSSIER, 'TAB-13')
    expect(await classeur.lire(noms)).toEqual(avant)
    expect((await classeur.lire({ ...noms, feuille: 'TAB-13' })).valeurs.flat()).toEqual(['Aubignane', null, null, null])
  })

  it.each<[string, readonly LigneSaisie[]]>([
    ['TAB-12', [ACTION, { ...ACTION, action: 'Acheter', num: '1.1' }]],
    ['TAB-17', [PROJET, { ...PROJET, f01: 'Le Bourg', f07: 'à définir' }]],
    ['TAB-10', [{ periode: '2020-2022', vefa: 130, mod: 60, aa: 22, total: 190 }]],
    ['TAB-19', [{ compo: 'Aubignane', perio: 'annuelle' }]],
  ])('%s : écrire puis relire rend les saisies, sans ce que la table écrit d’elle-même', async (id, lignes) => {
    const classeur = classeurDeCommunes(AUBIGNANE)
    const dossier: DossierCadre = { ...DOSSIER, brouillons: { [id]: { lignes, horsTableau: {} } } }
    await ecrire(classeur, dossier, id)
    const lu = await lireContrat(classeur, dossier)
    expect(memeBrouillon(lu.tables[id]?.ecrit ?? { lignes: [], horsTableau: {} }, { lignes, horsTableau: {} })).toBe(true)
    expect(etatDeTable(dossier, lu, table(id))).toBe('ecrite')
    expect(sansBrouillonsEcrits(dossier, lu).brouillons).toEqual({})
  })

  it('le préambule garde ses formules : le taux calculé n’est pas pris pour une saisie', async () => {
    const classeur = classeurDeCommunes(AUBIGNANE)
    await ecrire(classeur, DOSSIER, 'TAB-02')
    const lu = await lireContrat(classeur, DOSSIER)
    expect(lu.tables['TAB-02']?.ecrit.lignes.every((ligne) => Object.keys(ligne).length === 0)).toBe(true)
  })

  it('le brouillon l’emporte sur la feuille, et se dit', async () => {
    const classeur = classeurDeCommunes(AUBIGNANE)
    const brouillon = { lignes: [ACTION], horsTableau: {} }
    await ecrire(classeur, avecBrouillon(DOSSIER, 'TAB-12', brouillon) as DossierCadre, 'TAB-12')
    const lu = await lireContrat(classeur, DOSSIER)
    expect(saisiesDe(DOSSIER, table('TAB-12'), lu)).toEqual(brouillon)
    const autre = avecBrouillon(DOSSIER, 'TAB-12', { lignes: [], horsTableau: {} }) as DossierCadre
    expect(saisiesDe(autre, table('TAB-12'), lu).lignes).toEqual([])
    expect([
      etatDeTable(DOSSIER, lu, table('TAB-12')),
      etatDeTable(autre, lu, table('TAB-12')),
      etatDeTable(DOSSIER, lu, table('TAB-17')),
    ]).toEqual(['ecrite', 'brouillon', 'absente'])
  })

  it('une ligne retirée disparaît de la feuille récrite', async () => {
    const classeur = classeurDeCommunes(AUBIGNANE)
    const deux: DossierCadre = {
      ...DOSSIER,
      brouillons: { 'TAB-12': { lignes: [ACTION, { ...ACTION, action: 'Acheter' }], horsTableau: {} } },
    }
    await ecrire(classeur, deux, 'TAB-12')
    const une: DossierCadre = { ...DOSSIER, brouillons: { 'TAB-12': { lignes: [ACTION], horsTableau: {} } } }
    await ecrire(classeur, une, 'TAB-12')
    expect((await lireContrat(classeur, DOSSIER)).tables['TAB-12']?.ecrit.lignes).toEqual([ACTION])
    expect(await classeur.plageUtile('TAB-12')).toMatchObject({ lignes: 2 })
  })

  it('remettre une écriture rend le brouillon qu’elle avait rangé, sauf s’il y en a un plus récent', async () => {
    const classeur = classeurDeCommunes(AUBIGNANE)
    const brouillon = { lignes: [ACTION], horsTableau: {} }
    const { journal, ecriture } = await ecrire(classeur, avecBrouillon(DOSSIER, 'TAB-12', brouillon) as DossierCadre, 'TAB-12')
    retenirLeBrouillon(journal, ecriture.id, 'TAB-12', brouillon)
    expect(rendreLesBrouillons(journal, DOSSIER)).toBe(DOSSIER)
    annoncerLaRemise(journal, ecriture.id)
    expect(rendreLesBrouillons(journal, DOSSIER)).toBe(DOSSIER)
    await journal.remettre(ecriture.id)
    const recent = avecBrouillon(DOSSIER, 'TAB-12', { lignes: [], horsTableau: {} })
    expect(rendreLesBrouillons(journal, recent)).toBe(recent)
    retenirLeBrouillon(journal, ecriture.id, 'TAB-12', brouillon)
    annoncerLaRemise(journal, ecriture.id)
    expect(rendreLesBrouillons(journal, DOSSIER).brouillons['TAB-12']).toBe(brouillon)
    expect(rendreLesBrouillons(journal, DOSSIER)).toBe(DOSSIER)
  })

  it('les signataires que la loi demande sont proposés tant que rien n’est saisi', async () => {
    const entree = await entreeDeRemplissage(classeurDeCommunes(AUBIGNANE), DOSSIER, table('TAB-01'))
    const lignes = lignesProposees(decrireRemplissage('TAB-01', entree), table('TAB-01'))
    expect(lignes.map(({ type, nom }) => [type, nom ?? null])).toEqual([
      ['Commune', 'Aubignane'],
      ['EPCI', 'Pays d’Aubagne'],
      ['État', 'État'],
    ])
  })

  it('un projet passe au vivier, et en revient, sans que rien ne soit écrit', async () => {
    const classeur = classeurDeCommunes(AUBIGNANE)
    const autre = { ...PROJET, f01: 'Le Bourg' }
    const depart: DossierCadre = { ...DOSSIER, brouillons: { 'TAB-17': { lignes: [PROJET, autre], horsTableau: {} } } }
    await ecrire(
      classeur,
      { ...DOSSIER, brouillons: { 'TAB-18': { lignes: [{ ...PROJET, f01: 'Déjà là', f08: 2027 }], horsTableau: {} } } },
      'TAB-18',
    )
    const lu = await lireContrat(classeur, depart)
    const passe = await passerLigne(classeur, depart, table('TAB-17'), lu, 0)
    expect(passe.brouillons['TAB-17']?.lignes).toEqual([autre])
    expect(passe.brouillons['TAB-18']?.lignes.map(({ f01 }) => f01)).toEqual(['Déjà là', 'Les Oliviers'])
    const revenu = await passerLigne(classeur, { ...depart, ...passe, modalite: 'B' }, table('TAB-18'), lu, 1)
    expect(revenu.brouillons['TAB-17']?.lignes).toEqual([autre, PROJET])
    expect((await lireContrat(classeur, depart)).tables['TAB-18']?.ecrit.lignes).toHaveLength(1)
  })
})
