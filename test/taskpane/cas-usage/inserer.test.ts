import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import type { Classeur, Contenu, Plage, Saisie } from '../../../src/classeur/port'
import { annuler } from '../../../src/taskpane/cas-usage/annuler'
import { apercevoir, inserer } from '../../../src/taskpane/cas-usage/inserer'
import type { Insertion } from '../../../src/taskpane/cas-usage/inserer'
import { cellule, classeurDeCotation, FORMULE_COTATION } from '../classeur-de-cotation'

const D2: Plage = { feuille: 'Feuil1', ligne: 1, colonne: 3, lignes: 1, colonnes: 1 }
const COLONNE_D: Plage = { ...D2, ligne: 0, lignes: 8 }

const simple = { cellule: D2, saisie: { formule: '=MIXITE.SRU_OBJECTIF(B2,C2,0.25)', valeur: 205 }, lignes: 1, colonnes: 1 }
const debordante = {
  cellule: D2,
  saisie: { formule: '=MIXITE.COTATION(A1:B1,A2:B4,G1:H3,"2024-03-15")', valeur: 5, debordement: [[5], [6], [7]] },
  lignes: 3,
  colonnes: 1,
}

function classeurAvec(colonne: readonly Saisie[]): ClasseurMemoire {
  return creerClasseurMemoire([{ nom: 'Feuil1', contenu: colonne.map((saisie) => ['x', 1, 2, saisie]) }])
}

async function colonneD(classeur: Classeur): Promise<Contenu> {
  return classeur.lire(COLONNE_D)
}

async function poserAvecAccord(classeur: Classeur, demande: typeof simple): Promise<Insertion> {
  const premiere = await inserer(classeur, demande, null)
  const resultat = premiere.genre === 'accord-requis' ? await inserer(classeur, demande, premiere.apercu) : premiere
  if (resultat.genre !== 'inseree') throw new Error(resultat.genre)
  return resultat.insertion
}

describe('inserer', () => {
  it('écrit dans une cellule vide, et annuler la vide', async () => {
    const classeur = classeurAvec(['Objectif', null])
    const avant = await colonneD(classeur)
    const resultat = await inserer(classeur, simple, null)
    expect(resultat.genre).toBe('inseree')
    expect((await classeur.lire(D2)).formules).toEqual([[simple.saisie.formule]])
    if (resultat.genre === 'inseree') expect(await annuler(classeur, resultat.insertion)).toEqual({ genre: 'annulee' })
    expect(await colonneD(classeur)).toEqual(avant)
  })

  it.each<[string, Saisie]>([
    ['un nombre', 12],
    ['un zéro', 0],
    ['un texte', 'à revoir'],
    ['FAUX', false],
    ['une erreur', { erreur: '#REF!' }],
    ['une formule', { formule: '=SUM(B2,C2)', valeur: 3 }],
  ])('n’écrit rien sur %s sans accord, puis remplace avec accord et rend tout à l’annulation', async (_nom, saisie) => {
    const classeur = classeurAvec(['Objectif', saisie])
    const avant = await colonneD(classeur)
    const premiere = await inserer(classeur, simple, null)
    expect(premiere.genre).toBe('accord-requis')
    expect(await colonneD(classeur)).toEqual(avant)
    const insertion = await poserAvecAccord(classeur, simple)
    expect((await classeur.lire(D2)).valeurs).toEqual([[205]])
    expect(await annuler(classeur, insertion)).toEqual({ genre: 'annulee' })
    expect(await colonneD(classeur)).toEqual(avant)
  })

  it('un accord ne vaut que pour les cellules montrées', async () => {
    const classeur = classeurAvec(['Objectif', 12])
    const apercu = await apercevoir(classeur, simple)
    await classeur.ecrire(D2, [['saisi entre-temps']])
    const resultat = await inserer(classeur, simple, apercu)
    expect(resultat).toMatchObject({ genre: 'accord-requis', apercu: { ecrasees: [{ adresse: 'D2', valeur: 'saisi entre-temps' }] } })
    expect((await classeur.lire(D2)).valeurs).toEqual([['saisi entre-temps']])
  })

  it('un résultat qui déborde montre toutes les cellules qu’il effacerait', async () => {
    const classeur = classeurAvec(['Note', null, 'reste', { formule: '=B4*2', valeur: 2 }])
    const avant = await colonneD(classeur)
    const premiere = await inserer(classeur, debordante, null)
    expect(premiere).toMatchObject({
      genre: 'accord-requis',
      apercu: { ecrasees: [{ adresse: 'D3', valeur: 'reste' }, { adresse: 'D4', formule: '=B4*2' }] },
    })
    const insertion = await poserAvecAccord(classeur, debordante)
    expect((await colonneD(classeur)).valeurs.slice(1, 4)).toEqual([[5], [6], [7]])
    await annuler(classeur, insertion)
    expect(await colonneD(classeur)).toEqual(avant)
  })

  it('n’annule pas une cellule retravaillée depuis', async () => {
    const classeur = classeurAvec(['Objectif', 12])
    const insertion = await poserAvecAccord(classeur, simple)
    await classeur.ecrire(D2, [[999]])
    expect(await annuler(classeur, insertion)).toEqual({ genre: 'changee' })
    expect((await classeur.lire(D2)).valeurs).toEqual([[999]])
  })

  it('remet tout si l’écriture de la formule échoue après avoir libéré la place', async () => {
    const memoire = classeurAvec(['Note', 'tête', 'reste'])
    const avant = await colonneD(memoire)
    const classeur: Classeur = {
      ...memoire,
      ecrire: async (plage, contenu) => {
        if (JSON.stringify(contenu).includes('COTATION')) throw new Error('refus')
        return memoire.ecrire(plage, contenu)
      },
    }
    const apercu = await apercevoir(classeur, debordante)
    await expect(inserer(classeur, debordante, apercu)).rejects.toThrow('refus')
    expect(await colonneD(memoire)).toEqual(avant)
  })
})

describe('inserer quand le classeur refuse de libérer la place', () => {
  it('remet la cellule d’arrivée déjà vidée', async () => {
    const memoire = classeurAvec(['Note', 'tête', 'reste'])
    const avant = await colonneD(memoire)
    const classeur: Classeur = {
      ...memoire,
      ecrire: async (plage, contenu) => (plage.lignes > 1 ? Promise.reject(new Error('matrice')) : memoire.ecrire(plage, contenu)),
    }
    const apercu = await apercevoir(classeur, debordante)
    await expect(inserer(classeur, debordante, apercu)).rejects.toThrow('matrice')
    expect(await colonneD(memoire)).toEqual(avant)
  })
})

describe('inserer parmi des cotations', () => {
  const plus = '=MIXITE.COTATION(B1:C1,B2:C3,Grille!A1:C3,"2024-03-15",TRUE)'
  const demande = (ligne: number) => ({
    cellule: cellule('Demandes', ligne, 3),
    saisie: { formule: plus, valeur: 1, debordement: [[1], [2]] },
    lignes: 2,
    colonnes: 1,
  })
  const colonne = (classeur: Classeur): Promise<Contenu> => classeur.lire({ ...cellule('Demandes', 0, 3), lignes: 7 })

  it('n’écrit jamais dans le résultat d’une autre formule', async () => {
    const classeur = classeurDeCotation()
    const avant = await colonne(classeur)
    const resultat = await inserer(classeur, demande(2), null)
    expect(resultat).toMatchObject({ genre: 'impossible', apercu: { dansLeResultatDe: { ligne: 1, colonne: 3 } } })
    expect(await colonne(classeur)).toEqual(avant)
  })

  it('remplace une cotation sans compter ses suites comme des données, et la rend à l’annulation', async () => {
    const classeur = classeurDeCotation()
    const avant = await colonne(classeur)
    const premiere = await inserer(classeur, demande(1), null)
    expect(premiere).toMatchObject({ genre: 'accord-requis', apercu: { ecrasees: [{ adresse: 'D2', formule: FORMULE_COTATION }] } })
    if (premiere.genre !== 'accord-requis') return
    const pose = await inserer(classeur, demande(1), premiere.apercu)
    expect((await colonne(classeur)).valeurs.flat()).toEqual(['Note', 1, 2, null, null, null, null])
    if (pose.genre === 'inseree') expect(await annuler(classeur, pose.insertion)).toEqual({ genre: 'annulee' })
    expect(await colonne(classeur)).toEqual(avant)
  })

  it('une cotation posée au-dessus d’une autre la remplace en entier et la rend à l’annulation', async () => {
    const classeur = classeurDeCotation()
    await classeur.ecrire(cellule('Demandes', 0, 3), [[null]])
    const avant = await colonne(classeur)
    const premiere = await inserer(classeur, demande(0), null)
    expect(premiere).toMatchObject({ genre: 'accord-requis', apercu: { ecrasees: [{ adresse: 'D2' }] } })
    if (premiere.genre !== 'accord-requis') return
    const pose = await inserer(classeur, demande(0), premiere.apercu)
    expect((await colonne(classeur)).valeurs.flat()).toEqual([1, 2, null, null, null, null, null])
    if (pose.genre === 'inseree') await annuler(classeur, pose.insertion)
    expect(await colonne(classeur)).toEqual(avant)
  })
})
