import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { Saisie } from '../../../src/classeur/port'
import { calculer } from '../../../src/taskpane/cas-usage/calculer'
import type { Calcul, Refus } from '../../../src/taskpane/cas-usage/calculer'
import { demandeDInsertion, obstacleALInsertion } from '../../../src/taskpane/cas-usage/demande-insertion'
import { cellule, classeurDeCotation, NOTES } from '../classeur-de-cotation'

const E2 = cellule('Communes', 1, 4)
const LIGNE: readonly Saisie[] = ['Aubignane', 9873, 1898, 0.25]

function surLesCommunes(texte: string, ligne = LIGNE): Promise<Calcul | Refus> {
  const classeur = creerClasseurMemoire([{ nom: 'Communes', contenu: [['Commune', 'RP', 'LS', 'Cible'], ligne] }])
  return calculer(classeur, { texte, langue: 'fr', cellule: E2 })
}

async function calculReussi(texte: string, ligne = LIGNE): Promise<Calcul> {
  const calcul = await surLesCommunes(texte, ligne)
  if (calcul.genre === 'refuse') throw new Error(calcul.phrase)
  return calcul
}

describe('calculer', () => {
  it('rend la valeur, l’explication et les deux écritures de la formule', async () => {
    const { anglaise, francaise, valeurs, appels } = await calculReussi('=MIXITE.SRU_OBJECTIF(B2;C2;25%)')
    expect(anglaise).toBe('=MIXITE.SRU_OBJECTIF(B2,C2,25%)')
    expect(francaise).toBe('=MIXITE.SRU_OBJECTIF(B2;C2;25%)')
    expect(valeurs).toEqual([[189]])
    expect(appels).toHaveLength(1)
    expect(appels[0]?.detail.explication.length).toBeGreaterThan(3)
    expect(appels[0]?.detail.references.length).toBeGreaterThan(0)
    expect(appels[0]?.arguments.map(({ ecriture, valeur }) => [ecriture, valeur.replace(/\s/g, ' ')])).toEqual([
      ['B2', '9 873'],
      ['C2', '1 898'],
      ['25%', '0,25'],
    ])
  })

  it('calcule la formule entière quand la fonction n’en est qu’un morceau', async () => {
    const { valeurs, appels } = await calculReussi('=SOMME(MIXITE.SRU_OBJECTIF(B2;C2;D2);11)*2')
    expect(valeurs).toEqual([[400]])
    expect(appels[0]?.valeurs).toEqual([[189]])
    expect(appels[0]?.ecriture).toBe('MIXITE.SRU_OBJECTIF(B2;C2;D2)')
  })

  it('explique même la fonction d’une branche que SI ne prend pas', async () => {
    const { valeurs, appels } = await calculReussi('=SI(B2>20000;MIXITE.SRU_OBJECTIF(B2;C2;D2);0)')
    expect(valeurs).toEqual([[0]])
    expect(appels[0]?.valeurs).toEqual([[189]])
  })

  it.each([
    ['=MIXITE.SRU_OBJECTIF(B2;C2;"abc")', 'refuse', '#VALEUR!'],
    ['=MIXITE.SRU_OBJECTIF(B2;B2;D2)', 'sans-objet', '#N/A'],
    ['=MIXITE.SRU_OBJECTIF(B2;;D2)', 'incomplet', '#N/A'],
  ])('%s : état %s, cellule %s, une phrase', async (formule, etat, erreur) => {
    const { valeurs, appels } = await calculReussi(formule)
    expect(appels[0]?.resultat.etat).toBe(etat)
    expect(appels[0]?.resultat.message).toMatch(/\p{L}{3}/u)
    expect(valeurs).toEqual([[{ erreur }]])
  })

  it('un argument en erreur se dit, avec son nom et l’endroit ; la fonction n’est pas appelée', async () => {
    const { valeurs, appels } = await calculReussi('=MIXITE.SRU_OBJECTIF(B2;C2;D2)', ['A', 9873, { erreur: '#REF!' }, 0.25])
    expect(valeurs).toEqual([[{ erreur: '#REF!' }]])
    expect(appels[0]?.resultat.message).toMatch(/«\u00A0Logements sociaux\u00A0» \(C2\) vaut #REF!/)
  })

  it('signale les cellules vides, qu’Excel transmet comme 0', async () => {
    expect((await calculReussi('=MIXITE.SRU_OBJECTIF(B2;C2;D2)', ['A', 9873, null, 0.25])).cellulesVides).toEqual(['Communes!C2'])
  })

  it.each([
    ['=MIXITE.SRU_OBJECTIF(B2;', /ne se lit pas/],
    ['=SOMME(B2;C2)', /aucune fonction de Mixité/],
    ['=MIXITE.SRU_OBJECTIF(FONCTION_MAISON(B2);C2;D2)', /ne sait pas recalculer MIXITE\.SRU_OBJECTIF/],
    ['=MIXITE.SRU_OBJECTIF(B2;C2;D2;;;;;;;1)', /ne sait pas recalculer/],
  ])('%s est refusé par une phrase', async (formule, phrase) => {
    const calcul = await surLesCommunes(formule)
    expect(calcul).toMatchObject({ genre: 'refuse' })
    expect(calcul.genre === 'refuse' ? calcul.phrase : '').toMatch(phrase)
  })

  it('une colonne entière ne coûte que ses lignes remplies', async () => {
    const lues: number[] = []
    const memoire = creerClasseurMemoire([{ nom: 'Communes', contenu: [['Commune', 'RP', 'LS', 'Cible'], LIGNE] }])
    const classeur = { ...memoire, lire: (plage: typeof E2) => (lues.push(plage.lignes), memoire.lire(plage)) }
    const calcul = await calculer(classeur, { texte: '=SOMME(B:B)+MIXITE.SRU_OBJECTIF(9873;1898;25%)', langue: 'fr', cellule: E2 })
    expect(calcul).toMatchObject({ valeurs: [[9873 + 189]] })
    expect(Math.max(...lues)).toBe(2)
  })

  it('refuse de relire plus d’un million de cellules et dit quoi faire', async () => {
    const memoire = creerClasseurMemoire([{ nom: 'Communes' }])
    const plageUtile = async () => ({ feuille: 'Communes', ligne: 0, colonne: 0, lignes: 600_000, colonnes: 2 })
    const calcul = await calculer({ ...memoire, plageUtile }, { texte: '=MIXITE.COTATION(A1:B1;A:B;C1:D2;1)', langue: 'fr', cellule: E2 })
    expect(calcul).toMatchObject({ genre: 'refuse', phrase: expect.stringMatching(/Bornez les plages/) })
  })
})

describe('calculer une cotation', () => {
  const texte = '=MIXITE.COTATION(B1:C1;B2:C5;Grille!A1:C3;"2024-03-15")'

  it('rend toute la colonne et détaille la ligne demandée sous son vrai numéro', async () => {
    const calcul = await calculer(classeurDeCotation(), { texte, langue: 'fr', cellule: cellule('Demandes', 1, 3), ligne: 1 })
    expect(calcul).toMatchObject({ valeurs: NOTES, appels: [{ ligne: 2, detail: { valeur: 12 } }] })
    const etapes = calcul.genre === 'calcule' ? (calcul.appels[0]?.detail.explication.map(({ etape }) => etape) ?? []) : []
    expect(etapes.join(' ')).toMatch(/Demande 2/)
    expect(etapes.join(' ')).not.toMatch(/Demande 1/)
  })

  it('une ligne illisible garde sa phrase et son numéro, les autres leur note', async () => {
    const classeur = classeurDeCotation()
    await classeur.ecrire(cellule('Demandes', 2, 1), [['peut-être']])
    const calcul = await calculer(classeur, { texte, langue: 'fr', cellule: cellule('Demandes', 1, 3), ligne: 1 })
    expect(calcul).toMatchObject({
      valeurs: [[112], [{ erreur: '#VALEUR!' }], [100], ['']],
      appels: [{ detail: { etat: 'refuse', valeur: null, message: expect.stringMatching(/Ligne 2.*« DALO »/) } }],
    })
  })
})

describe('demandeDInsertion', () => {
  it('joint la valeur et le débordement', async () => {
    const calcul = await calculer(classeurDeCotation(), {
      texte: '=MIXITE.COTATION(B1:C1;B2:C5;Grille!A1:C3;"2024-03-15")',
      langue: 'fr',
      cellule: cellule('Demandes', 1, 5),
    })
    if (calcul.genre === 'refuse') throw new Error(calcul.phrase)
    expect(demandeDInsertion(cellule('Demandes', 1, 5), calcul)).toMatchObject({ lignes: 4, saisie: { valeur: 112, debordement: NOTES } })
    expect(obstacleALInsertion(cellule('Demandes', 1, 5), calcul)).toBeNull()
    expect(obstacleALInsertion(cellule('Demandes', 0, 1), calcul)).toMatch(/se lirait elle-même/)
    // Seule la suite du débordement touche la plage lue.
    expect(obstacleALInsertion(cellule('Grille', 0, 2), calcul)).toMatch(/se lirait elle-même/)
    expect(obstacleALInsertion(cellule('Demandes', 1_048_574, 5), calcul)).toMatch(/bas de la feuille/)
  })
})
