import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import type { Saisie, Valeur } from '../../../src/classeur/port'
import { expliquer } from '../../../src/taskpane/cas-usage/expliquer'
import type { CelluleExpliquee } from '../../../src/taskpane/cas-usage/expliquer'
import { texteDExplication } from '../../../src/taskpane/cas-usage/texte-explication'
import { cellule, classeurDeCotation } from '../classeur-de-cotation'

function communeAvec(saisie: Saisie, logements: Saisie = 1898): ClasseurMemoire {
  const classeur = creerClasseurMemoire([{ nom: 'Communes', contenu: [['Commune', 'RP', 'LS', 'Cible'], ['A', 9873, logements, 0.25, saisie]] }])
  classeur.selectionner(cellule('Communes', 1, 4))
  return classeur
}

function objectif(valeur: Valeur): Saisie {
  return { formule: '=MIXITE.SRU_OBJECTIF(B2,C2,D2)', valeur }
}

async function expliquee(classeur: ClasseurMemoire): Promise<CelluleExpliquee> {
  const explication = await expliquer(classeur)
  if (explication.genre === 'rien') throw new Error(explication.phrase)
  return explication
}

describe('expliquer', () => {
  it('compare la valeur de la cellule à la valeur recalculée', async () => {
    expect(await expliquee(communeAvec(objectif(189)))).toMatchObject({
      adresse: 'Communes!E2',
      formule: '=MIXITE.SRU_OBJECTIF(B2;C2;D2)',
      lue: 189,
      recalculee: 189,
      accord: 'egales',
    })
  })

  it.each<Valeur>([188, 190, '189', '', { erreur: '#NOM?' }, { erreur: '#N/A' }])('signale l’écart avec %j', async (valeur) => {
    expect(await expliquee(communeAvec(objectif(valeur)))).toMatchObject({ recalculee: 189, accord: 'differentes' })
  })

  it('deux erreurs égales ne font pas un écart', async () => {
    const { accord, appels } = await expliquee(communeAvec(objectif({ erreur: '#N/A' }), 5000))
    expect(accord).toBe('egales')
    expect(appels[0]?.detail.etat).toBe('sans-objet')
  })

  it('une cellule vide parmi les arguments explique un écart', async () => {
    expect(await expliquee(communeAvec(objectif(815), null))).toMatchObject({ accord: 'differentes', cellulesVides: ['Communes!C2'] })
  })

  it('explique nos fonctions même si le reste de la formule n’est pas connu', async () => {
    const classeur = communeAvec({ formule: '=FONCTION_MAISON(MIXITE.SRU_OBJECTIF(B2,C2,D2))', valeur: 1 })
    expect(await expliquee(classeur)).toMatchObject({ accord: 'inconnu', recalculee: undefined, appels: [{ detail: { valeur: 189 } }] })
  })

  it('ne regarde que la première cellule d’une sélection', async () => {
    const classeur = communeAvec(objectif(189))
    classeur.selectionner({ ...cellule('Communes', 1, 4), lignes: 20, colonnes: 3 })
    expect((await expliquee(classeur)).adresse).toBe('Communes!E2')
  })

  it.each<[string, (classeur: ClasseurMemoire) => void, RegExp]>([
    ['sans sélection', (classeur) => classeur.selectionner(null), /Aucune cellule/],
    ['cellule vide', (classeur) => classeur.selectionner(cellule('Communes', 8, 8)), /Communes!I9 est vide/],
    ['valeur simple', (classeur) => classeur.selectionner(cellule('Communes', 1, 1)), /ne porte aucune fonction/],
  ])('%s : une phrase dit quoi faire', async (_nom, preparer, phrase) => {
    const classeur = communeAvec(objectif(189))
    preparer(classeur)
    expect(await expliquer(classeur)).toMatchObject({ genre: 'rien', phrase: expect.stringMatching(phrase) })
  })

  it('une formule sans nos fonctions n’est pas expliquée', async () => {
    const classeur = communeAvec({ formule: '=SUM(B2:C2)', valeur: 3 })
    expect(await expliquer(classeur)).toMatchObject({ genre: 'rien', phrase: expect.stringMatching(/ne porte aucune fonction/) })
  })

  it.each([
    [1, 112],
    [2, 12],
    [3, 100],
  ])('détaille la ligne %i du débordement d’une cotation', async (ligne, note) => {
    const classeur = classeurDeCotation()
    classeur.selectionner(cellule('Demandes', ligne, 3))
    expect(await expliquee(classeur)).toMatchObject({ lue: note, recalculee: note, accord: 'egales', appels: [{ ligne }] })
  })

  it('la ligne vide d’une cotation est égale à elle-même', async () => {
    const classeur = classeurDeCotation()
    classeur.selectionner(cellule('Demandes', 4, 3))
    expect(await expliquee(classeur)).toMatchObject({ accord: 'egales', appels: [{ ligne: 4 }] })
  })

  it('sous le débordement, la cellule n’est plus à elle', async () => {
    const classeur = classeurDeCotation()
    classeur.selectionner(cellule('Demandes', 5, 3))
    expect((await expliquer(classeur)).genre).toBe('rien')
  })
})

describe('texteDExplication', () => {
  it('porte la formule, les valeurs, les étapes et les articles', async () => {
    const texte = texteDExplication(await expliquee(communeAvec(objectif(12)))).replace(/\u00A0/g, ' ')
    expect(texte).toContain('=MIXITE.SRU_OBJECTIF(B2;C2;D2)')
    expect(texte).toContain('Valeur dans la cellule : 12')
    expect(texte).toContain('Valeur recalculée : 189')
    expect(texte).toContain('ces deux valeurs diffèrent')
    expect(texte).toContain('L. 302-8')
    expect(texte).toMatch(/Étapes du calcul\n- /)
  })

  it('dit la raison quand il n’y a pas de valeur', async () => {
    expect(texteDExplication(await expliquee(communeAvec(objectif({ erreur: '#N/A' }), 5000)))).toMatch(/atteignent la cible/)
  })
})
