import { creerClasseurMemoire } from '../../src/classeur/memoire'
import type { FeuilleEnMemoire } from '../../src/classeur/memoire'
import { apercevoir, creerJournal } from '../../src/remplissage'
import { redigerMessage } from '../../src/textes'
import { TABLEAU, VALEURS } from './fabrique'

async function regarder(suite: Partial<FeuilleEnMemoire>) {
  const classeur = creerClasseurMemoire([{ nom: 'Table', ...suite }])
  const apercu = await apercevoir(classeur, TABLEAU, { valeurs: false })
  const resultat = await creerJournal(classeur).ecrire(apercu, 'remplacer')
  const phrases = (messages: typeof apercu.empechements): string => messages.map(redigerMessage).join(' ')
  return { genre: resultat.genre, empechements: phrases(apercu.empechements), avertissements: phrases(apercu.avertissements) }
}

const rectangle = (ligne: number, colonne: number, lignes: number, colonnes: number) => ({ ligne, colonne, lignes, colonnes })

describe('obstacles à l’écriture', () => {
  it.each([
    ['feuille protégée', { protegee: true }, /Table est protégée\. Ôtez/],
    ['cellules fusionnées', { fusions: [rectangle(1, 0, 2, 1)] }, /fusionnées.*Table!A2:A3\./],
    ['feuille sans cellules', { genre: 'graphique' as const }, /« Table » n’a pas de cellules/],
    [
      'en-tête de tableau changé',
      { contenu: [['Autre', 'Part', 'Double']], tableaux: [{ nom: 'T1', plage: rectangle(0, 0, 4, 3) }] },
      /« T1 » changerait : Table!A1\./,
    ],
    ['débordement', { contenu: [[], [{ formule: '=UNIQUE(F1:F9)', valeur: 1 }]] }, /couvrir plusieurs cellules : Table!A2\./],
    [
      'fonction de Mixité qui déborde',
      { contenu: [[], [{ formule: '=MIXITE.CMS_MODALITES(1,2)', valeur: 1 }]] },
      /couvrir plusieurs/,
    ],
    ['débordement relu', { contenu: [[], [{ formule: '=F1#*2', valeur: 1 }]] }, /couvrir plusieurs/],
  ])('empêche : %s', async (_cas, suite, phrase) => {
    expect(await regarder(suite)).toMatchObject({ genre: 'empechee', empechements: expect.stringMatching(phrase) as string })
  })

  it.each([
    ['filtre', { lignesFiltrees: [2] }, /filtre masque des lignes de Table \(3\)/],
    ['lignes masquées', { lignesMasquees: [1, 3] }, /Lignes masquées de Table.* : 2, 4\./],
    ['colonnes masquées', { colonnesMasquees: [2] }, /Colonnes masquées de Table.* : C\./],
    ['feuille masquée', { visibilite: 'masquee' as const }, /Table est masquée/],
    [
      'tableau allongé à la main',
      { tableaux: [{ nom: 'T1', plage: rectangle(0, 0, 9, 3) }] },
      /« T1 » \(Table!A1:C9\) va plus loin/,
    ],
    ['tableau trop petit', { tableaux: [{ nom: 'T1', plage: rectangle(0, 0, 2, 3) }] }, /« T1 » \(Table!A1:C2\) ne couvre pas/],
  ])('prévient et écrit : %s', async (_cas, suite, phrase) => {
    expect(await regarder(suite)).toEqual({
      genre: 'ecrite',
      empechements: '',
      avertissements: expect.stringMatching(phrase) as string,
    })
  })

  it('un tableau juste à la taille, une formule ordinaire remplacée et une fusion hors des cellules écrites ne gênent pas', async () => {
    const suite = {
      contenu: [['Nom', 'Part', 'Double'], [{ formule: '=SUM(F1:F9)', valeur: 1 }]],
      tableaux: [{ nom: 'T1', plage: rectangle(0, 0, 4, 3) }],
      fusions: [rectangle(0, 0, 1, 2)],
    }
    expect(await regarder(suite)).toEqual({ genre: 'ecrite', empechements: '', avertissements: '' })
  })

  it('une feuille protégée où tout est déjà n’empêche rien', async () => {
    const contenu = VALEURS.map((rangee, i) =>
      rangee.map((valeur, j) => {
        const lettre = 'ABC'[j] ?? ''
        if (i === 3 && j > 0) return { formule: `=SUM(${lettre}2:${lettre}3)`, valeur }
        return i > 0 && j === 2 ? { formule: `=B${i + 1}*2`, valeur } : valeur
      }),
    )
    expect(await regarder({ contenu, protegee: true })).toEqual({ genre: 'rien', empechements: '', avertissements: '' })
  })

  it('un nom de feuille impossible se dit avant d’écrire', async () => {
    const [feuille] = TABLEAU.feuilles
    const decrit = { ...TABLEAU, feuilles: feuille === undefined ? [] : [{ ...feuille, nom: 'a/b' }] }
    const apercu = await apercevoir(creerClasseurMemoire(), decrit, { valeurs: false })
    expect(apercu.empechements.map(redigerMessage).join('')).toMatch(/a\/b/)
  })
})
