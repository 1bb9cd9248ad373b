import { auditer } from '../../src/audit'
import type { ConstatDAudit } from '../../src/audit'
import { constatEnJson } from '../../src/audit/rapport/en-json'
import { figerClasseur } from '../../src/classeur/figer'
import { creerClasseurMemoire } from '../../src/classeur/memoire'
import type { Classeur } from '../../src/classeur/port'
import { ouvrirXlsx } from '../../src/classeur/xlsx'
import { lireDate } from '../../src/regles'
import { apercevoir, controlerSuiviDeFeuille, creerJournal } from '../../src/remplissage'
import { redigerMessage } from '../../src/textes'
import { decrireGrille, decrireRemplissage, decrireSuivi, GRILLES, SUJETS_DE_SUIVI, TABLES_REMPLISSABLES } from '../../src/trames'
import type { EntreeDeRemplissage, LigneSaisie, Remplissage } from '../../src/trames'
import { VIERGE } from '../cli/banc-de-remplissage'
import { entree, PLEINE } from '../trames/remplir/calculer'

const JOUR = lireDate('2024-03-15') as number

async function ecrireDans(classeur: Classeur, remplissages: readonly Remplissage[]): Promise<void> {
  for (const remplissage of remplissages) {
    await creerJournal(classeur).ecrire(await apercevoir(classeur, remplissage, { valeurs: false }), 'remplacer')
  }
}

/** Un classeur neuf que Mixité vient de remplir, en mémoire et tel qu'il se relit de son fichier. */
async function remplis(remplissages: readonly Remplissage[]): Promise<readonly Classeur[]> {
  const enMemoire = creerClasseurMemoire()
  await ecrireDans(enMemoire, remplissages)
  const enFichier = await ouvrirXlsx(VIERGE)
  await ecrireDans(enFichier, remplissages)
  return [enMemoire, await ouvrirXlsx(await enFichier.enregistrer())]
}

/** Erreurs légales et incohérences que l'audit voit, en phrases. */
async function graves(classeur: Classeur): Promise<readonly string[]> {
  const { constats } = auditer(await figerClasseur(classeur), { lectures: new Map(), jour: JOUR })
  return constats.filter(estGrave).map(dire)
}

function estGrave({ gravite }: Pick<ConstatDAudit, 'gravite'>): boolean {
  return gravite === 'EL' || gravite === 'IN'
}

function dire(constat: ConstatDAudit): string {
  const { gravite, regle, feuille, cellule, message } = constatEnJson(constat, redigerMessage)
  return `${gravite} ${regle} ${feuille ?? ''}!${cellule ?? ''} ${message}`
}

async function attendreSansFaute(remplissages: readonly Remplissage[]): Promise<void> {
  for (const classeur of await remplis(remplissages)) expect(await graves(classeur)).toEqual([])
}

const [SIGNATURE, DELIBERATION] = [lireDate('2023-07-10') as number, lireDate('2023-06-12') as number]
const THEMES = ['Action foncière', 'Urbanisme', 'Programmation et financement', 'Attributions aux publics prioritaires']

/** Ce qu'un agent saisit dans chaque table d'un contrat tenu. */
const LIGNES: Readonly<Record<string, readonly LigneSaisie[]>> = {
  'TAB-01': [
    { type: 'Commune', nom: 'X', rep: 'A. Martin, maire', instance: 'Conseil municipal', date_delib: DELIBERATION, date_sign: SIGNATURE },
    { type: 'EPCI', nom: 'CA du Val', rep: 'B. Petit, présidente', instance: 'Conseil communautaire', date_delib: DELIBERATION, date_sign: SIGNATURE },
    { type: 'État', nom: 'Préfecture', rep: 'Le préfet', date_sign: SIGNATURE },
  ],
  'TAB-02': [{}, { valeur: 2014 }, {}, {}, { valeur: 'Comité de pilotage réuni trois fois' }],
  'TAB-03': [
    { valeur: 'Commune de première couronne' },
    { valeur: 'Pôle secondaire' },
    { valeur: 0.006, annee: 2022 },
    { valeur: 81.2, annee: 2022 },
    { valeur: 0.03, annee: 2022 },
    { valeur: 'PLU approuvé en 2019, PLH 2021-2026' },
    { valeur: 'Habitat et aménagement' },
    { valeur: 'État' },
  ],
  'TAB-04': [
    { annee: 2021, rp: 9760, ls: 1850, cible: 0.25 },
    { annee: 2022, rp: 9873, ls: 1898, cible: 0.25 },
  ],
  'TAB-05': [
    { modalite: 'Avant 1975', nb: 1898 },
    { modalite: 'T1 à T5', nb: 1898 },
    { modalite: 'Parc HLM', nb: 1898 },
    { modalite: 'PLUS', nb: 1898 },
  ],
  'TAB-06': [
    { num: 1260, den: 180, annee: 2022, source: 'SNE' },
    { num: 38, den: 1898, annee: 2022, source: 'RPLS' },
    { num: 152, den: 1898, annee: 2022, source: 'RPLS' },
    { num: 18, annee: 2022, source: 'SNE' },
  ],
  'TAB-07': [
    { nb: 300, tot: 900 },
    { nb: 450, tot: 900 },
    { nb: 600, tot: 900 },
    { nb: 12, tot: 900 },
    { nb: 200, tot: 900 },
  ],
  'TAB-08': [
    { p1: 150, p2: 168, p3: 180 },
    { p1: 160, p2: 170, p3: 190 },
    {},
    { p1: 0.4, p2: 0.35, p3: 0.32 },
    { p1: 0.2, p2: 0.25, p3: 0.28 },
    { p1: 0, p2: 0, p3: 0 },
  ],
  'TAB-09': [
    { periode: '2014-2022', ls_ms: 300, drp: 900, ls_fin: 320, aut: 1000 },
    { periode: '2020-2022', ls_ms: 120, drp: 300, ls_fin: 130, aut: 350 },
  ],
  'TAB-10': [{ periode: '2020-2022', vefa: 130, mod: 60, aa: 22, total: 190 }],
  'TAB-11': THEMES.map(() => ({ diff: 'Foncier rare et cher en première couronne', outils: 'Préemption renforcée, deux conventions avec l’EPF' })),
  'TAB-12': THEMES.map((theme, rang) => ({
    num: String(rang + 1),
    theme,
    action: 'Étude de gisements, 15 sites',
    sign: 'X',
    pilote: 'X',
    resultat: '15 sites qualifiés',
    ind: 'sites qualifiés : 15',
    methode: 'Deux ateliers',
    cal_deb: lireDate('2023-09-01') as number,
    cal_fin: lireDate('2024-09-30') as number,
    terme: 'triennal 2023-2025',
  })),
  'TAB-17': [
    {
      f01: 'Les Tilleuls', f02: '12 rue des Tilleuls', f03: 'AB 112', f04: 'Habitat du Val', f05: 200, f06: 160, plai: 60, plus: 70, pls: 30, f08: 2024,
      f10: 'Permis déposé', f10a: 'publique', f10c: 'fait', commune: 'X', maj: lireDate('2024-03-01') as number,
    },
  ],
  'TAB-18': [
    {
      f01: 'Friche Morel', f02: '90 avenue Morel', f03: 'BD 2', f04: 'SEM des Rives', f05: 75, f06: 30, plai: 10, plus: 14, pls: 6, f08: 2027,
      f10: 'Dépollution', f10a: 'publique', f10c: 'en cours', commune: 'X', maj: lireDate('2024-03-01') as number,
    },
  ],
  'TAB-19': [
    { compo: 'Commune, EPCI, État', perio: 'annuelle', attendus: 'Bilan', resp: 'Commune' },
    { compo: 'Commune', perio: 'semestrielle', attendus: 'Tableau', resp: 'Commune' },
    { compo: 'Commune, bailleurs', perio: 'trimestrielle', attendus: 'Suivi des projets', resp: 'EPCI' },
    { perio: lireDate('2025-12-31') as number },
    { perio: lireDate('2025-06-30') as number },
    { perio: 'Même procédure' },
  ],
  'TAB-20': [
    { partie: 'COMMUNE', nom: 'A. Martin', qualite: 'Maire (X)', date: SIGNATURE, sign: 'signé' },
    { partie: 'EPCI', nom: 'B. Petit', qualite: 'Présidente', date: SIGNATURE, sign: 'signé' },
    { partie: 'ETAT', nom: 'C. Grand', qualite: 'Préfet', date: SIGNATURE, sign: 'signé' },
  ],
}

const TERRITOIRE = { epci: 'CA du Val', grandParis: false, ville: null }
const MUTUALISANTES = [
  { ...PLEINE, nom: 'Aubry', residences: 10_000, logements: 1900, objectifRetenu: 120, tauxRetenu: null },
  { ...PLEINE, nom: 'Bray', residences: 8000, logements: 1760, objectifRetenu: 130, tauxRetenu: null, accord: true, dateAccord: DELIBERATION },
  { ...PLEINE, nom: 'Cergy-le-Vieux', residences: 4500, logements: 825, objectifRetenu: 167, tauxRetenu: null, accord: true, dateAccord: DELIBERATION },
]

function decrire(id: string, suite: Partial<EntreeDeRemplissage> = {}): Remplissage {
  return decrireRemplissage(id, entree([PLEINE], { territoire: TERRITOIRE, lignes: LIGNES[id] ?? [], ...suite }))
}

/** La mutualisation, elle, se fait entre plusieurs communes. */
const D_UNE_COMMUNE = TABLES_REMPLISSABLES.filter((id) => id !== 'TAB-14')

describe('auditer ce que Mixité vient de remplir', () => {
  it.each(D_UNE_COMMUNE)('%s remplie et juste : ni erreur légale ni incohérence', async (id) => {
    await attendreSansFaute([decrire(id)])
  })

  it.each(D_UNE_COMMUNE)('%s posée sans rien y saisir : ni erreur légale ni incohérence', async (id) => {
    await attendreSansFaute([decrire(id, { lignes: [] })])
  })

  it.each(['TAB-14', 'TAB-16', 'TAB-01', 'TAB-20'])('%s à trois communes : ni erreur légale ni incohérence', async (id) => {
    await attendreSansFaute([decrireRemplissage(id, entree(MUTUALISANTES, { modalite: 'C', territoire: TERRITOIRE }))])
  })

  it('un contrat entier dans un même classeur : ni erreur légale ni incohérence', async () => {
    await attendreSansFaute(D_UNE_COMMUNE.filter((id) => id !== 'TAB-15').map((id) => decrire(id)))
  })

  it('les quatre grilles, sans réponse et avec une réponse par question', async () => {
    const repondues = GRILLES.map((grille) =>
      decrireGrille(grille, Object.fromEntries(grille.themes.flatMap(({ questions }) => questions.map(({ id }) => [id, { reponse: 'Oui', statut: 'renseigné', levier: false }])))),
    )
    await attendreSansFaute(GRILLES.map((grille) => decrireGrille(grille, {})))
    await attendreSansFaute(repondues)
  })
})

const SUIVIS = SUJETS_DE_SUIVI.flatMap((sujet) => sujet.suivis.map((suivi) => [suivi.id, suivi, sujet] as const))

describe('auditer un tableau de suivi posé par Mixité', () => {
  it.each(SUIVIS)('%s vide : ni erreur légale ni incohérence', async (_id, suivi, sujet) => {
    await attendreSansFaute([decrireSuivi(suivi, sujet, { exemple: false, jour: JOUR })])
  })

  it.each(SUIVIS)('%s avec ses exemples : rien de plus grave que ce que le volet en dit', async (id, suivi, sujet) => {
    for (const classeur of await remplis([decrireSuivi(suivi, sujet, { exemple: true, jour: JOUR })])) {
      const plage = await classeur.plageUtile(id)
      if (plage === null) throw new Error(`feuille vide : ${id}`)
      const { resultat } = await controlerSuiviDeFeuille(classeur, suivi, plage, { jour: JOUR, lectures: new Map() })
      const dits = resultat.etat === 'etabli' ? resultat.valeur.constats.filter(estGrave).map(({ gravite, regle }) => `${gravite} ${regle}`) : []
      const vus = (await graves(classeur)).map((phrase) => phrase.split(' ').slice(0, 2).join(' '))
      expect(vus.filter((vu) => !dits.includes(vu))).toEqual([])
    }
  })
})
