import { creerClasseurMemoire } from '../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../src/classeur/memoire'
import { ErreurClasseur } from '../../src/classeur/port'
import type { Classeur, Plage, Valeur } from '../../src/classeur/port'
import { creerJournal } from '../../src/remplissage'
import type { ColonneAEcrire } from '../../src/remplissage'
import { photographier } from './fabrique'

const LIGNES = 4000

function depart(): ClasseurMemoire {
  return creerClasseurMemoire([{ nom: 'Demandes', contenu: Array.from({ length: LIGNES }, (_ligne, i) => [i === 0 ? 'Numéro' : i]) }])
}

/** Titre, puis une note par ligne ; les lignes de rang multiple de 10 restent vides, la deuxième est en erreur. */
const COLONNE: ColonneAEcrire = {
  table: 'Note (Grille)',
  place: { feuille: 'Demandes', ligne: 0, colonne: 1, lignes: LIGNES, colonnes: 1 },
  valeur: (rang): Valeur => (rang === 0 ? 'Note (Grille)' : rang % 10 === 0 ? null : rang === 2 ? { erreur: '#VALEUR!' } : rang / 2),
}

const ECRITES = LIGNES - (LIGNES / 10 - 1)

function cellule(ligne: number, colonne = 1): Plage {
  return { feuille: 'Demandes', ligne, colonne, lignes: 1, colonnes: 1 }
}

async function lire(classeur: Classeur, ligne: number): Promise<Valeur | undefined> {
  return (await classeur.lire(cellule(ligne))).valeurs[0]?.[0]
}

/** Le classeur, dont la n-ième écriture fait `geste` au lieu d’écrire. */
function surLaNieme(classeur: ClasseurMemoire, n: number, geste: () => void): Classeur {
  let appels = 0
  return {
    ...classeur,
    ecrire: async (plage, contenu) => {
      appels += 1
      if (appels === n) geste()
      await classeur.ecrire(plage, contenu)
    },
  }
}

describe('journal : une colonne neuve', () => {
  it('s’écrit entière, se dit dans le journal et se remet', async () => {
    const classeur = depart()
    const avant = await photographier(classeur)
    const journal = creerJournal(classeur)
    const parts: number[] = []
    const resultat = await journal.ecrireColonne(COLONNE, { progresser: (part) => parts.push(part) })
    expect(resultat).toMatchObject({ genre: 'ecrite', ecriture: { table: 'Note (Grille)', cellules: ECRITES, feuilles: ['Demandes'] } })
    expect(await Promise.all([0, 1, 2, 10, 1500, 3999].map((ligne) => lire(classeur, ligne)))).toEqual([
      'Note (Grille)',
      0.5,
      { erreur: '#VALEUR!' },
      null,
      null,
      1999.5,
    ])
    expect(parts.at(-1)).toBe(1)
    expect(parts).toEqual([...parts].sort((une, autre) => une - autre))
    expect(await journal.remettre(journal.ecritures()[0]?.id ?? 0)).toEqual({ genre: 'remise', cellules: ECRITES })
    expect(await photographier(classeur)).toEqual(avant)
    expect(journal.ecritures()).toEqual([])
  })

  it.each([0, 1, 3000, LIGNES - 1])('une cellule remplie au rang %i : rien n’est écrit', async (ligne) => {
    const classeur = depart()
    await classeur.ecrire(cellule(ligne), [['à moi']])
    const avant = await photographier(classeur)
    const journal = creerJournal(classeur)
    expect(await journal.ecrireColonne(COLONNE)).toEqual({ genre: 'occupee', cellule: `Demandes!B${ligne + 1}` })
    expect(await photographier(classeur)).toEqual(avant)
    expect(journal.ecritures()).toEqual([])
  })

  it('une formule qui rend du vide occupe aussi sa cellule', async () => {
    const classeur = depart()
    await classeur.ecrire(cellule(7), [[{ formule: '=""', valeur: '' }]])
    expect(await creerJournal(classeur).ecrireColonne(COLONNE)).toEqual({ genre: 'occupee', cellule: 'Demandes!B8' })
  })

  it.each([1, 2, 3])('une panne à la %ie écriture ne laisse rien', async (n) => {
    const classeur = depart()
    const avant = await photographier(classeur)
    const journal = creerJournal(
      surLaNieme(classeur, n, () => {
        throw new ErreurClasseur('hote', { code: 'panne' })
      }),
    )
    await expect(journal.ecrireColonne(COLONNE)).rejects.toThrow('hote')
    expect(await photographier(classeur)).toEqual(avant)
    expect(journal.ecritures()).toEqual([])
  })

  it.each([1, 2, 3])('arrêtée à la %ie écriture, elle ne laisse rien', async (n) => {
    const classeur = depart()
    const avant = await photographier(classeur)
    const arret = new AbortController()
    const journal = creerJournal(surLaNieme(classeur, n, () => arret.abort()))
    expect(await journal.ecrireColonne(COLONNE, { signal: arret.signal })).toEqual({ genre: 'interrompue' })
    expect(await photographier(classeur)).toEqual(avant)
  })

  /** Le classeur, où une saisie s’ouvre à la n-ième écriture et se ferme après `refus` gestes refusés. */
  function enSaisie(classeur: ClasseurMemoire, n: number, refus: number): Classeur {
    let [appels, restent] = [0, 0]
    const refuser = (): void => {
      if (restent === 0) return
      restent -= 1
      throw new ErreurClasseur('cellule-en-edition')
    }
    return {
      ...classeur,
      lire: async (plage) => {
        refuser()
        return classeur.lire(plage)
      },
      ecrire: async (plage, contenu) => {
        appels += 1
        if (appels === n) restent = refus
        refuser()
        await classeur.ecrire(plage, contenu)
      },
    }
  }

  it('une saisie ouverte d’emblée refuse, et n’écrit rien', async () => {
    const classeur = depart()
    const avant = await photographier(classeur)
    await expect(creerJournal(enSaisie(classeur, 1, 1)).ecrireColonne(COLONNE)).rejects.toMatchObject({ code: 'cellule-en-edition' })
    expect(await photographier(classeur)).toEqual(avant)
  })

  it('une saisie ouverte au milieu suspend l’écriture, qui finit', async () => {
    const classeur = depart()
    expect(await creerJournal(enSaisie(classeur, 2, 3)).ecrireColonne(COLONNE)).toMatchObject({ genre: 'ecrite' })
    expect(await lire(classeur, 3999)).toBe(1999.5)
  })

  it('arrêtée pendant une saisie, elle attend de pouvoir tout retirer', async () => {
    const classeur = depart()
    const avant = await photographier(classeur)
    const arret = new AbortController()
    const lent = enSaisie(classeur, 2, 3)
    let ecritures = 0
    const casse: Classeur = {
      ...lent,
      ecrire: (plage, contenu) => {
        ecritures += 1
        if (ecritures === 2) arret.abort()
        return lent.ecrire(plage, contenu)
      },
    }
    expect(await creerJournal(casse).ecrireColonne(COLONNE, { signal: arret.signal })).toEqual({ genre: 'interrompue' })
    expect(await photographier(classeur)).toEqual(avant)
  })

  it('une cellule qui garde un texte au lieu du nombre fait tout retirer, et se nomme', async () => {
    const classeur = depart()
    const avant = await photographier(classeur)
    const textes: Classeur = {
      ...classeur,
      ecrire: (plage, contenu) =>
        classeur.ecrire(plage, contenu.map(([saisie = null], i) => [plage.ligne + i === 1601 && saisie !== null ? String(saisie) : saisie])),
    }
    await expect(creerJournal(textes).ecrireColonne(COLONNE)).rejects.toMatchObject({
      motif: { id: 'remplissage.colonne-alteree', donnees: { cellule: 'Demandes!B1602' } },
    })
    expect(await photographier(classeur)).toEqual(avant)
  })

  it('une cellule changée depuis se dit, et n’est vidée qu’après accord', async () => {
    const classeur = depart()
    const journal = creerJournal(classeur)
    await journal.ecrireColonne(COLONNE)
    const id = journal.ecritures()[0]?.id ?? 0
    await classeur.ecrire(cellule(1), [[99]])
    await classeur.ecrire(cellule(3000), [['dans une case laissée vide']])
    expect(await journal.remettre(id)).toEqual({ genre: 'changee', cellules: ['Demandes!B2', 'Demandes!B3001'] })
    expect(await lire(classeur, 1)).toBe(99)
    expect(await journal.remettre(id, true)).toMatchObject({ genre: 'remise' })
    expect(await classeur.plageUtile('Demandes')).toMatchObject({ colonnes: 1 })
  })

  it('une remise qui échoue laisse la colonne entière', async () => {
    const classeur = depart()
    let panne = false
    const casse: Classeur = {
      ...classeur,
      ecrire: async (plage, contenu) => {
        if (panne && plage.ligne === 1500) {
          panne = false
          throw new ErreurClasseur('hote', { code: 'panne' })
        }
        await classeur.ecrire(plage, contenu)
      },
    }
    const journal = creerJournal(casse)
    await journal.ecrireColonne(COLONNE)
    const ecrite = await photographier(classeur)
    panne = true
    await expect(journal.remettre(journal.ecritures()[0]?.id ?? 0)).rejects.toThrow('hote')
    expect(await photographier(classeur)).toEqual(ecrite)
    expect(journal.ecritures()).toHaveLength(1)
  })
})
