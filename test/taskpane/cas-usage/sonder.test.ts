import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { Classeur, Saisie } from '../../../src/classeur/port'
import { chercherFonctionMuette } from '../../../src/taskpane/cas-usage/chercher-fonction-muette'
import { choisirCelluleDEssai, sonder } from '../../../src/taskpane/cas-usage/sonder'

const sansAttendre = async (): Promise<void> => undefined
const PLEIN: readonly (readonly Saisie[])[] = [['Commune', 'RP'], ['A', 10]]

/** Classeur dont les fonctions répondent, au bout de `lectures` relectures. */
function classeurQuiCalcule(version: string, lectures = 0): Classeur {
  const memoire = creerClasseurMemoire([{ nom: 'Feuil1', contenu: PLEIN }])
  let reste = lectures
  return {
    ...memoire,
    lire: async (plage) => {
      const contenu = await memoire.lire(plage)
      if (contenu.formules[0]?.[0] !== '=MIXITE.VERSION()' || reste-- > 0) return contenu
      return { ...contenu, valeurs: [[version]] }
    },
  }
}

describe('choisirCelluleDEssai', () => {
  it('prend une cellule vide, une colonne d’écart à droite des données', async () => {
    const cellule = await choisirCelluleDEssai(creerClasseurMemoire([{ nom: 'Feuil1', contenu: PLEIN }]))
    expect(cellule).toEqual({ feuille: 'Feuil1', ligne: 0, colonne: 3, lignes: 1, colonnes: 1 })
  })

  it('prend A1 dans une feuille vide, celle de la sélection', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'Une', contenu: PLEIN }, { nom: 'Deux' }])
    classeur.selectionner({ feuille: 'Deux', ligne: 4, colonne: 4, lignes: 1, colonnes: 1 })
    expect(await choisirCelluleDEssai(classeur)).toEqual({ feuille: 'Deux', ligne: 0, colonne: 0, lignes: 1, colonnes: 1 })
  })

  it('ne propose rien quand la dernière colonne est prise', async () => {
    const classeur = creerClasseurMemoire()
    await classeur.ecrire({ feuille: 'Feuil1', ligne: 0, colonne: 16_383, lignes: 1, colonnes: 1 }, [['fin']])
    expect(await choisirCelluleDEssai(classeur)).toBeNull()
  })
})

describe('sonder', () => {
  const cellule = { feuille: 'Feuil1', ligne: 0, colonne: 3, lignes: 1, colonnes: 1 }

  it('dit la version quand la fonction répond, même tard, et laisse la cellule vide', async () => {
    const classeur = classeurQuiCalcule('0.1.0', 5)
    expect(await sonder(classeur, cellule, sansAttendre)).toEqual({ genre: 'tournent', version: '0.1.0' })
    expect(await classeur.lire(cellule)).toEqual({ valeurs: [[null]], formules: [[null]] })
  })

  it('un classeur qui ne calcule pas ne fait pas croire que les fonctions tournent', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'Feuil1', contenu: PLEIN }])
    expect(await sonder(classeur, cellule, sansAttendre)).toEqual({ genre: 'muettes', lu: '#NOM?' })
    expect(await classeur.plageUtile('Feuil1')).toEqual({ feuille: 'Feuil1', ligne: 0, colonne: 0, lignes: 2, colonnes: 2 })
  })

  it('n’écrit jamais sur une cellule remplie entre la demande et l’accord', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'Feuil1', contenu: PLEIN }])
    const occupee = { ...cellule, colonne: 0 }
    expect(await sonder(classeur, occupee, sansAttendre)).toEqual({ genre: 'sans-place' })
    expect((await classeur.lire(occupee)).valeurs).toEqual([['Commune']])
  })

  it('efface la cellule d’essai même si la relecture échoue', async () => {
    const memoire = creerClasseurMemoire()
    let lectures = 0
    const classeur: Classeur = {
      ...memoire,
      lire: async (plage) => {
        if ((lectures += 1) > 1) throw new Error('relecture impossible')
        return memoire.lire(plage)
      },
    }
    await expect(sonder(classeur, cellule, sansAttendre)).rejects.toThrow('relecture impossible')
    expect(await memoire.plageUtile('Feuil1')).toBeNull()
  })
})

describe('chercherFonctionMuette', () => {
  const avec = (valeur: Saisie): Classeur => {
    const classeur = creerClasseurMemoire([{ nom: 'Feuil1', contenu: [['Objectif'], [valeur]] }])
    classeur.selectionner({ feuille: 'Feuil1', ligne: 0, colonne: 0, lignes: 1, colonnes: 1 })
    return classeur
  }

  it('voit une de nos fonctions en #NOM?, sans rien écrire', async () => {
    const classeur = avec({ formule: '=SUM(MIXITE.SRU_OBJECTIF(1,2,3),1)', valeur: { erreur: '#NOM?' } })
    expect(await chercherFonctionMuette({ ...classeur, ecrire: () => Promise.reject(new Error('écriture')) })).toMatchObject({
      ligne: 1,
      colonne: 0,
    })
  })

  it.each<[string, Saisie]>([
    ['une autre erreur', { formule: '=MIXITE.SRU_OBJECTIF(1,2,3)', valeur: { erreur: '#N/A' } }],
    ['une valeur', { formule: '=MIXITE.SRU_OBJECTIF(1,2,3)', valeur: 12 }],
    ['la faute d’une autre fonction', { formule: '=AUTRE(1)', valeur: { erreur: '#NOM?' } }],
  ])('%s ne prouve rien', async (_nom, saisie) => expect(await chercherFonctionMuette(avec(saisie))).toBeNull())
})
