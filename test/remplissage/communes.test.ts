import fc from 'fast-check'
import { creerClasseurMemoire } from '../../src/classeur/memoire'
import type { Saisie } from '../../src/classeur/port'
import { apercevoir, creerJournal, lireCommunesDuClasseur, lireLignesDeTable } from '../../src/remplissage'
import { redigerMessage } from '../../src/textes'
import { decrireCommunes } from '../../src/trames'
import type { CommuneARemplir } from '../../src/trames'
import { commune, decrire, fiche, remplissage, toutLire } from './fabrique'

const TITRES = (decrireCommunes([], fiche('2026-2028')).cellules[0] ?? []) as readonly Saisie[]

async function lire(lignes: readonly (readonly Saisie[])[], titres: readonly Saisie[] = TITRES) {
  const { communes, anomalies } = await lireCommunesDuClasseur(
    creerClasseurMemoire([{ nom: 'communes', contenu: [titres, ...lignes] }]),
  )
  return { communes, anomalies: anomalies.map(redigerMessage) }
}

const LIGNE = ['X', 9873, 1898, 0.25, 'droit commun', null, 160, null, true, false, 45000, '59599']

describe('lireCommunesDuClasseur', () => {
  it('lit chaque donnée ; vide n’est ni zéro ni faux', async () => {
    const attendue = commune({ plh: true, accord: false, dateAccord: 45000, code: '59599' })
    expect(await lire([LIGNE, [], ['Y']])).toEqual({
      communes: [attendue, { ...Object.fromEntries(Object.keys(attendue).map((cle) => [cle, null])), nom: 'Y' }],
      anomalies: [],
    })
  })

  it('lit ce qui est tapé à la française', async () => {
    const { communes, anomalies } = await lire([
      [' X ', '9 873', '1898', '25 %', null, null, null, '28,02 %', 'Oui', 'non', '15/03/2023', null],
    ])
    expect(communes).toEqual([
      commune({ situation: null, objectifRetenu: null, tauxRetenu: 0.2802, plh: true, accord: false, dateAccord: 45000 }),
    ])
    expect(anomalies).toEqual([])
  })

  it('une cellule illisible est tenue pour absente, et nommée', async () => {
    const { communes, anomalies } = await lire([
      ['X', 'beaucoup', { erreur: '#N/A' }, 3000, null, -1, 1.5, null, 'peut-être', null, '12/12/21', null],
    ])
    expect(communes).toEqual([commune({ residences: null, logements: null, cible: null, situation: null, objectifRetenu: null })])
    expect(anomalies.map((phrase) => /^(communes!\w+) : « (.+?) »/.exec(phrase)?.slice(1))).toEqual([
      ['communes!B2', 'beaucoup'],
      ['communes!C2', '#N/A'],
      ['communes!D2', '3000'],
      ['communes!F2', '-1'],
      ['communes!G2', '1.5'],
      ['communes!I2', 'peut-être'],
      ['communes!K2', '12/12/21'],
    ])
  })

  it('commune sans nom, en double ou impossible à chercher', async () => {
    const { communes, anomalies } = await lire([[null, 1], ['x'], ['X'], ['S*']])
    expect(communes.map(({ nom }) => nom)).toEqual(['x', 'X', 'S*'])
    expect(anomalies).toEqual([
      expect.stringMatching(/A2.*sans nom/),
      expect.stringMatching(/S\*/),
      expect.stringMatching(/double : X/),
    ])
  })

  it('des titres d’une autre main : rien n’est lu, chaque titre est nommé', async () => {
    const { communes, anomalies } = await lire([LIGNE], ['Commune', ...TITRES.slice(1)])
    expect([communes, anomalies]).toEqual([
      [],
      [expect.stringMatching(/communes!A1 : « Commune » lu, « Nom de la commune » attendu/)],
    ])
    expect((await lire([LIGNE.slice(0, 9)], TITRES.slice(0, 9))).communes).toHaveLength(1)
    expect((await lire([LIGNE.slice(0, 8)], TITRES.slice(0, 8))).communes).toHaveLength(0)
  })

  it('sans feuille, aucune commune', async () => {
    expect(await lireCommunesDuClasseur(creerClasseurMemoire())).toEqual({ communes: [], anomalies: [] })
    expect(await lireCommunesDuClasseur(creerClasseurMemoire([{ nom: 'Communes' }]))).toEqual({ communes: [], anomalies: [] })
  })

  it('écrire puis relire rend les communes', async () => {
    const optionnel = <T>(valeur: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(valeur, { nil: null })
    const communes = fc.uniqueArray(
      fc.record<CommuneARemplir>({
        nom: fc.stringMatching(/^[A-Za-zé'’"-][A-Za-zé'’"= -]{0,20}[a-z]$/),
        residences: optionnel(fc.nat(1_000_000)),
        logements: optionnel(fc.nat(1_000_000)),
        cible: optionnel(fc.constantFrom(0.2, 0.25)),
        situation: optionnel(fc.constantFrom('droit commun', 'exemptée')),
        manquants: optionnel(fc.nat(1_000_000)),
        objectifRetenu: optionnel(fc.nat(1_000_000)),
        tauxRetenu: optionnel(fc.integer({ min: 0, max: 10_000 }).map((points) => points / 10_000)),
        plh: optionnel(fc.boolean()),
        accord: optionnel(fc.boolean()),
        dateAccord: optionnel(fc.integer({ min: 40_000, max: 60_000 })),
        code: optionnel(fc.constantFrom('01004', '2A004', '59599')),
      }),
      { selector: ({ nom }) => nom.toLowerCase(), maxLength: 6 },
    )
    await fc.assert(
      fc.asyncProperty(communes, async (decrites) => {
        const classeur = creerClasseurMemoire()
        const decrit = remplissage([decrireCommunes(decrites, fiche())])
        await creerJournal(classeur).ecrire(await apercevoir(classeur, decrit, { valeurs: false }), null)
        expect((await lireCommunesDuClasseur(classeur)).communes).toEqual(decrites)
      }),
    )
  })
})

describe('feuille « Communes » partagée', () => {
  const autres = [commune({ nom: 'Autre', residences: 1 }), commune(), commune({ nom: 'Encore' })]

  async function preparer() {
    const classeur = creerClasseurMemoire()
    await creerJournal(classeur).ecrire(
      await apercevoir(classeur, remplissage([decrireCommunes(autres, fiche())]), { valeurs: false }),
      null,
    )
    return classeur
  }

  it('les communes du contrat rejoignent leur ligne, les autres restent, une nouvelle s’ajoute dessous', async () => {
    const classeur = await preparer()
    const apercu = await apercevoir(classeur, decrire('TAB-13', [commune({ nom: 'Neuve' }), commune({ nom: 'x' })]), {
      valeurs: false,
    })
    const vue = apercu.feuilles.find(({ nom }) => nom === 'Communes')
    expect(vue?.cellules.filter(({ sort }) => sort !== 'gardee').map(({ ligne, sort }) => [ligne, sort])).toEqual([
      [2, 'changee'],
      ...Array.from({ length: 6 }, () => [4, 'nouvelle']),
    ])
    expect(vue?.alentour).toEqual([])
    await creerJournal(classeur).ecrire(apercu, 'garder')
    const { communes } = await lireCommunesDuClasseur(classeur)
    expect(communes).toEqual([...autres, commune({ nom: 'Neuve' })])
    expect((await toutLire(classeur, 'TAB-13')).valeurs.map(([nom, manquants]) => [nom, manquants]).slice(1)).toEqual([
      ['Neuve', 571],
      ['x', 571],
    ])
  })

  it('plusieurs nouvelles se suivent, dans l’ordre du contrat', async () => {
    const classeur = await preparer()
    const decrit = decrire('TAB-13', [commune({ nom: 'N2' }), commune(), commune({ nom: 'N1' })])
    await creerJournal(classeur).ecrire(await apercevoir(classeur, decrit, { valeurs: false }), null)
    expect((await lireCommunesDuClasseur(classeur)).communes.map(({ nom }) => nom)).toEqual(['Autre', 'X', 'Encore', 'N2', 'N1'])
  })

  it('une formule de l’utilisateur dans une autre ligne reste une formule', async () => {
    const classeur = await preparer()
    await classeur.ecrire({ feuille: 'Communes', ligne: 1, colonne: 1, lignes: 1, colonnes: 1 }, [
      [{ formule: '=2-1', valeur: 1 }],
    ])
    await creerJournal(classeur).ecrire(
      await apercevoir(classeur, decrire('TAB-13', [commune()]), { valeurs: false }),
      'remplacer',
    )
    expect((await toutLire(classeur, 'Communes')).formules[1]?.[1]).toBe('=2-1')
  })

  it('sous d’autres titres, elle se remplace cellule à cellule, avec l’accord', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'Communes', contenu: [['Ville'], ['X']] }])
    const apercu = await apercevoir(classeur, decrire('TAB-13', [commune()]), { valeurs: false })
    expect(apercu.feuilles.find(({ nom }) => nom === 'Communes')?.cellules[0]).toMatchObject({
      sort: 'changee',
      avant: { valeur: 'Ville' },
    })
  })
})

describe('lireLignesDeTable', () => {
  it('rend les lignes écrites, allongées à la main, et ce qui ne se lit pas', async () => {
    const classeur = creerClasseurMemoire()
    const lignes = [{ theme: 'Foncier', action: 'Étude' }, { action: 'Suite' }]
    const decrit = decrire('TAB-12', [], { lignes })
    await creerJournal(classeur).ecrire(await apercevoir(classeur, decrit, { valeurs: false }), null)
    const action = (decrit.feuilles.at(-1)?.cellules[0] ?? []).findIndex((titre) => /action/i.test(String(titre)))
    const lues = await lireLignesDeTable(classeur, 'TAB-12', fiche())
    expect(lues?.lignes).toHaveLength(2)
    await classeur.ecrire({ feuille: 'TAB-12', ligne: 3, colonne: action, lignes: 1, colonnes: 1 }, [['à la main']])
    await classeur.ecrire({ feuille: 'TAB-12', ligne: 2, colonne: action, lignes: 1, colonnes: 1 }, [[{ erreur: '#N/A' }]])
    const allongees = await lireLignesDeTable(classeur, 'tab-12', fiche(), 'tab-12')
    expect(allongees?.lignes).toHaveLength(3)
    expect(allongees?.anomalies.map(redigerMessage).join(' ')).toMatch(/en erreur.*'TAB-12'!/)
  })

  it.each([false, true])('un trou de graphique, à droite de la table, n’est ni une saisie ni une erreur (valeurs seules : %s)', async (valeurs) => {
    const classeur = creerClasseurMemoire()
    const lignes = [{ annee: 2020, rp: 1000, ls: 200, cible: 0.25 }, { annee: 2021 }, { annee: 2022, rp: 1100, ls: 230, cible: 0.25 }]
    const decrit = decrire('TAB-04', [], { lignes })
    await creerJournal(classeur).ecrire(await apercevoir(classeur, decrit, { valeurs }), null)
    const { valeurs: ecrites } = await toutLire(classeur, 'TAB-04')
    expect(ecrites[2]?.filter((valeur) => JSON.stringify(valeur) === '{"erreur":"#N/A"}')).toHaveLength(5)
    expect(await lireLignesDeTable(classeur, 'TAB-04', fiche())).toMatchObject({ lignes, etrangeres: [], anomalies: [] })
    expect((await apercevoir(classeur, decrit, { valeurs })).feuilles.at(-1)?.cellules.filter(({ sort }) => sort !== 'gardee')).toEqual([])
  })

  it('sans feuille ou vide, rien à lire', async () => {
    expect(await lireLignesDeTable(creerClasseurMemoire(), 'TAB-12', fiche())).toBeNull()
    expect(await lireLignesDeTable(creerClasseurMemoire([{ nom: 'TAB-12' }]), 'TAB-12', fiche())).toBeNull()
    await expect(lireLignesDeTable(creerClasseurMemoire(), 'TAB-42', fiche())).rejects.toThrow('TAB-42')
  })
})
