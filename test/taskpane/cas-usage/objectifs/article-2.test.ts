import { remplissageDeLArticle2, tablesDeLArticle2 } from '../../../../src/taskpane/cas-usage/objectifs/article-2'
import { saisir } from '../../../../src/taskpane/cas-usage/objectifs/saisies'
import { lireContrat } from '../../../../src/taskpane/cas-usage/tableaux/contrat-lu'
import type { DossierCadre } from '../../../../src/taskpane/cas-usage/tableaux/assembler'
import { apercevoir, creerJournal, lireCommunesDuClasseur } from '../../../../src/remplissage'
import type { ClasseurMemoire } from '../../../../src/classeur/memoire'
import type { CommuneARemplir } from '../../../../src/trames'
import { classeurDuContrat } from '../../classeur-du-contrat'
import { ABAISSANTE, CIBLE_ATTEINTE, contratLu, dossierDe, EPCI } from '../../contrat-mutualisant'

async function ecrire(classeur: ClasseurMemoire, dossier: DossierCadre) {
  const contrat = await lireContrat(classeur, dossier)
  const apercu = await apercevoir(classeur, remplissageDeLArticle2(dossier, contrat), { valeurs: false })
  const journal = creerJournal(classeur)
  const resultat = await journal.ecrire(apercu, 'remplacer')
  return { apercu, resultat, journal }
}

async function lire(classeur: ClasseurMemoire, feuille: string, ligne: number) {
  const utile = await classeur.plageUtile(feuille)
  if (utile === null) throw new Error(`feuille vide : ${feuille}`)
  return (await classeur.lire({ ...utile, ligne, lignes: 1 })).valeurs[0] ?? []
}

function repartir(communes: readonly CommuneARemplir[]): DossierCadre {
  const retenus = [120, 130, 167]
  return communes.reduce<DossierCadre>(
    (dossier, une, i) => ({
      ...saisir(dossier, une, { objectifRetenu: retenus[i] ?? null, ...(i === 0 ? {} : { accord: true, dateAccord: 45_200 }) }),
      modalite: 'C',
    }),
    dossierDe('C', communes),
  )
}

describe('écriture de l’article 2', () => {
  it('les tables qu’il faut à la modalité, la dernière portant les objectifs', () => {
    const ids = (dossier: DossierCadre) => tablesDeLArticle2(dossier, contratLu([ABAISSANTE])).map(({ id }) => id)
    expect(ids(dossierDe('A', [ABAISSANTE]))).toEqual(['TAB-16'])
    expect(ids(dossierDe('B', [ABAISSANTE]))).toEqual(['TAB-16', 'TAB-13'])
    expect(ids(dossierDe('C', [ABAISSANTE]))).toEqual(['TAB-16', 'TAB-14'])
    const territoire = { epci: null, grandParis: false, ville: 'Lyon' } as const
    expect(ids(dossierDe('A', [ABAISSANTE], { territoire }))).toEqual(['TAB-16'])
    const brouillons = { 'TAB-15': { lignes: [{ arr: '1er' }], horsTableau: {} } }
    expect(ids(dossierDe('A', [ABAISSANTE], { territoire, brouillons }))).toEqual(['TAB-15', 'TAB-16'])
  })

  it('abaissante : une seule écriture pose les quatre feuilles, 571 | 33 % | 189 | 28,02 % | 160 et 48 PLAI', async () => {
    const classeur = classeurDuContrat([ABAISSANTE, CIBLE_ATTEINTE])
    const { modalite } = dossierDe('B', [ABAISSANTE])
    const dossier = { ...saisir(dossierDe('B', [ABAISSANTE]), ABAISSANTE, { objectifRetenu: 160 }), modalite }
    const { resultat, journal } = await ecrire(classeur, dossier)
    expect(resultat.genre).toBe('ecrite')
    expect((await classeur.feuilles()).map(({ nom }) => nom).sort()).toEqual(['Communes', 'Hypothèses', 'TAB-13', 'TAB-16'])
    expect((await lire(classeur, 'TAB-13', 1)).slice(0, 6)).toEqual(['Aubignane', 571, 0.33, 189, 160 / 571, 160])
    expect((await lire(classeur, 'TAB-16', 1)).slice(0, 2)).toEqual([160, 48])
    const { communes } = await lireCommunesDuClasseur(classeur)
    expect(communes.map(({ nom, objectifRetenu }) => [nom, objectifRetenu])).toEqual([['Aubignane', 160], ['Clochemerle', null]])
    const [ecriture] = journal.ecritures()
    if (ecriture === undefined) throw new Error('aucune écriture')
    await journal.remettre(ecriture.id)
    expect((await classeur.feuilles()).map(({ nom }) => nom)).toEqual(['Communes'])
    expect((await lireCommunesDuClasseur(classeur)).communes[0]?.objectifRetenu).toBeNull()
  })

  it('mutualisante : accords et dates écrits, ligne Total 1 140 | 36,58 % | 417 | 36,58 % | 417', async () => {
    const classeur = classeurDuContrat(EPCI)
    const { apercu } = await ecrire(classeur, repartir(EPCI))
    expect(apercu.empechements).toEqual([])
    expect((await lire(classeur, 'TAB-14', 4)).slice(0, 6)).toEqual(['Total', 1140, 417 / 1140, 417, 417 / 1140, 417])
    const { communes } = await lireCommunesDuClasseur(classeur)
    expect(communes.map(({ accord, dateAccord }) => [accord, dateAccord])).toEqual([[null, null], [true, 45_200], [true, 45_200]])
  })

  it('arrondissements : 9 % et 14,99 % sont prioritaires, 15 % ne l’est pas ; leur part fait 61,1 % de 900', async () => {
    const lyon: CommuneARemplir = { ...ABAISSANTE, nom: 'Lyon', residences: 60_000, logements: 13_200 }
    const parcs = [[10_000, 900, 300], [10_000, 1499, 250], [10_000, 1500, 200], [10_000, 2200, 150]] as const
    const lignes = parcs.map(([rp, ls, obj], i) => ({ arr: `${i + 1}e`, rp, ls, obj }))
    const dossier = dossierDe('A', [lyon], {
      territoire: { epci: null, grandParis: false, ville: 'Lyon' },
      brouillons: { 'TAB-15': { lignes, horsTableau: {} } },
    })
    const classeur = classeurDuContrat([lyon])
    const { apercu } = await ecrire(classeur, dossier)
    expect(apercu.feuilles.map(({ nom }) => nom)).toEqual(['Hypothèses', 'Communes', 'TAB-15', 'TAB-16'])
    const prioritaires = await Promise.all([1, 2, 3, 4].map(async (ligne) => (await lire(classeur, 'TAB-15', ligne))[4]))
    expect(prioritaires).toEqual([true, true, false, false])
    const [titres, bilan] = [await lire(classeur, 'TAB-15', 0), await lire(classeur, 'TAB-15', 1)]
    const colonne = (titre: RegExp) => bilan[titres.findIndex((lu) => titre.test(String(lu)))]
    expect(colonne(/^Objectif communal/)).toBe(900)
    expect(colonne(/^Part des objectifs aux arrondissements/)).toBeCloseTo(0.6111, 4)
  })

  it('l’aperçu contrôle les objectifs : un accord qui manque y est dit', async () => {
    const sansAccord = EPCI.map((une, i) => ({ ...une, objectifRetenu: [120, 130, 167][i] ?? null }))
    const classeur = classeurDuContrat(sansAccord)
    const contrat = await lireContrat(classeur, dossierDe('C', sansAccord))
    const apercu = await apercevoir(classeur, remplissageDeLArticle2(dossierDe('C', sansAccord), contrat), { valeurs: false })
    expect(apercu.constats.map(({ id }) => id)).toContain('remplissage.accord-manquant')
    expect(apercu.complet).toBe(false)
  })

  it('chaque table écrite dit l’effet chiffré de ses hypothèses', async () => {
    const classeur = classeurDuContrat([{ ...ABAISSANTE, tauxRetenu: 0.2802 }])
    await ecrire(classeur, dossierDe('B', [ABAISSANTE]))
    const utile = await classeur.plageUtile('Hypothèses')
    if (utile === null) throw new Error('feuille vide')
    const effets = (await classeur.lire(utile)).valeurs.map((rangee) => String(rangee[4] ?? '')).join('\n')
    expect(effets).toMatch(/TAB-13, /)
    expect(effets).toMatch(/TAB-16, /)
  })
})
