import { creerClasseurMemoire } from '../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../src/classeur/memoire'
import { ErreurClasseur } from '../../src/classeur/port'
import type { Classeur } from '../../src/classeur/port'
import { apercevoir, creerJournal } from '../../src/remplissage'
import { feuille, formule, photographier, remplissage, toutLire } from './fabrique'

describe('journal : tout ou rien', () => {
  /** Un classeur qui refuse sa n-ième écriture, mise en forme, feuille ou graphique. */
  function fragile(classeur: ClasseurMemoire, membre: 'ecrire' | 'mettreEnForme' | 'ajouterFeuille', n: number): Classeur {
    let appels = 0
    const garde =
      <A extends readonly unknown[]>(faire: (...args: A) => Promise<void>) =>
      async (...args: A) => {
        appels++
        if (appels === n) throw new ErreurClasseur('hote', { code: 'panne' })
        await faire(...args)
      }
    return {
      ...classeur,
      ecrire: membre === 'ecrire' ? garde(classeur.ecrire) : classeur.ecrire,
      mettreEnForme: membre === 'mettreEnForme' ? garde(classeur.mettreEnForme) : classeur.mettreEnForme,
      ajouterFeuille: membre === 'ajouterFeuille' ? garde(classeur.ajouterFeuille) : classeur.ajouterFeuille,
    }
  }

  const DEUX = remplissage([
    feuille('Base', [
      ['T', 'U'],
      [1, null],
      [null, 2],
    ]),
    feuille('Ajoutée', [['T'], [formule('=Base!A2')]]),
    feuille('Encore', [['T'], [3]]),
  ])
  const depart = (): ClasseurMemoire =>
    creerClasseurMemoire([
      {
        nom: 'Base',
        contenu: [
          ['x', 'U'],
          [1, 'libre'],
          [null, { formule: '=1', valeur: 1 }],
        ],
      },
    ])

  it.each([
    ['ecrire', 1],
    ['ecrire', 2],
    ['ecrire', 3],
    ['ecrire', 4],
    ['mettreEnForme', 1],
    ['ajouterFeuille', 1],
    ['ajouterFeuille', 2],
  ] as const)('une panne au milieu (%s, appel %i) ne laisse rien', async (membre, n) => {
    const classeur = depart()
    const avant = await photographier(classeur)
    const casse = fragile(classeur, membre, n)
    const journal = creerJournal(casse)
    const apercu = await apercevoir(casse, DEUX, { valeurs: false })
    await expect(journal.ecrire(apercu, 'remplacer')).rejects.toMatchObject({ code: 'hote' })
    expect(await photographier(classeur)).toEqual(avant)
    expect(journal.ecritures()).toEqual([])
    expect((await creerJournal(classeur).ecrire(apercu, 'remplacer')).genre).toBe('ecrite')
  })

  it('une panne qui empêche aussi de remettre se dit, et le reste est remis', async () => {
    const classeur = depart()
    const sourd: Classeur = {
      ...fragile(classeur, 'ecrire', 3),
      supprimerFeuille: () => Promise.reject(new ErreurClasseur('hote')),
    }
    const apercu = await apercevoir(sourd, DEUX, { valeurs: false })
    await expect(creerJournal(sourd).ecrire(apercu, 'remplacer')).rejects.toMatchObject({
      motif: { id: 'remplissage.remise-partielle' },
    })
    expect((await toutLire(classeur, 'Base')).valeurs[0]).toEqual(['x', 'U'])
  })

  it('annulée au milieu, tout redevient comme avant ; la progression ne recule pas', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'Table', contenu: [['x']] }])
    const avant = await photographier(classeur)
    const lignes = Array.from({ length: 5000 }, (_rien, i) => [i, i + 1])
    const decrit = remplissage([feuille('Table', [['T', 'U'], ...lignes]), feuille('Autre', [['T'], [1]])])
    const apercu = await apercevoir(classeur, decrit, { valeurs: false })
    const arret = new AbortController()
    const parts: number[] = []
    let ecritures = 0
    const compte: Classeur = {
      ...classeur,
      ecrire: async (plage, contenu) => {
        if (++ecritures === 2) arret.abort()
        await classeur.ecrire(plage, contenu)
      },
    }
    const journal = creerJournal(compte)
    const suivi = { progresser: (part: number) => parts.push(part), signal: arret.signal }
    expect(await journal.ecrire(apercu, 'remplacer', suivi)).toEqual({ genre: 'interrompue' })
    expect(ecritures).toBeGreaterThanOrEqual(2)
    expect(parts.every((part, i) => part >= (parts[i - 1] ?? 0) && part <= 1)).toBe(true)
    expect(await photographier(classeur)).toEqual(avant)
    expect(journal.ecritures()).toEqual([])
  })
})
