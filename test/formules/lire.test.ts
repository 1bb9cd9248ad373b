import * as fc from 'fast-check'
import { estErreurDeFormule, lireFormule } from '../../src/formules'
import type { Noeud } from '../../src/formules'
import { redigerMessage } from '../../src/textes'

/** Écriture courte de l'arbre, pour comparer les priorités. */
function abreger(noeud: Noeud): string {
  switch (noeud.genre) {
    case 'nombre':
    case 'booleen':
      return String(noeud.valeur)
    case 'texte':
      return JSON.stringify(noeud.valeur)
    case 'unaire':
      return `(${noeud.operateur} ${abreger(noeud.operande)})`
    case 'suffixe':
      return `(${abreger(noeud.operande)} ${noeud.operateur})`
    case 'binaire':
      return `(${abreger(noeud.gauche)} ${noeud.operateur} ${abreger(noeud.droite)})`
    case 'parentheses':
      return abreger(noeud.contenu)
    case 'appel':
      return `${noeud.nom}(${noeud.arguments.map(abreger).join(' ')})`
    case 'vide':
      return '∅'
    case 'erreur':
      return noeud.erreur
    case 'nom':
      return noeud.nom
    case 'structure':
      return `${noeud.tableau}[${noeud.rubriques.join('+')}|${noeud.colonnes === null ? '' : `${noeud.colonnes.de}..${noeud.colonnes.a}`}]`
    case 'reference':
      return `${noeud.feuille ?? ''}!${[noeud.de, noeud.a].map((coin) => `${coin.ligne ?? '*'},${coin.colonne ?? '*'}`).join(':')}`
    case 'matrice':
      return `{${noeud.lignes.map((ligne) => ligne.map(abreger).join(' ')).join(' / ')}}`
  }
}

function arbre(texte: string, langue: 'fr' | 'en' = 'en'): string {
  const lue = lireFormule(texte, langue)
  return estErreurDeFormule(lue) ? lue.motif.id : abreger(lue.racine)
}

describe('lireFormule : priorités d’Excel', () => {
  it.each([
    ['=1+2*3', '(1 + (2 * 3))'],
    ['=-2^2', '((- 2) ^ 2)'],
    ['=2^-3^2', '((2 ^ (- 3)) ^ 2)'],
    ['=2*50%', '(2 * (50 %))'],
    ['=1&2+3=4', '((1 & (2 + 3)) = 4)'],
    ['=1-2-3', '((1 - 2) - 3)'],
    ['=(A1,B1)', '(!0,0:0,0 union !0,1:0,1)'],
    ['=SUM(A1:B2 B1:B9)', 'SUM((!0,0:1,1 inter !0,1:8,1))'],
    ['=SUM(A1 :INDEX(B:B,3))', 'SUM((!0,0:0,0 : INDEX(!*,1:*,1 3)))'],
    ['=@A1:A3', '(@ !0,0:2,0)'],
    ['=A1#*2', '((!0,0:0,0 #) * 2)'],
    ['=IF(A1,,2)', 'IF(!0,0:0,0 ∅ 2)'],
    ['=PI()', 'PI()'],
    ['={1,-2;"a",TRUE}', '{1 (- 2) / "a" true}'],
    ['=T[[#Headers],[#Data],[A]:[B]]', 'T[entetes+donnees|A..B]'],
    ['=T[@]', 'T[cette-ligne|]'],
    ["=T['[a']]", 'T[|[a]..[a]]'],
    ["='Feuille l''est'!$B$2", "Feuille l'est!1,1:1,1"],
    ['=Feuil1!#REF!', '#REF!'],
    ['=#REF!A1', '#REF!'],
    ['=LOG10(100)', 'LOG10(100)'],
    ['=XFE1', 'XFE1'],
    ['=A1048577', 'A1048577'],
  ])('%s', (texte, attendu) => {
    expect(arbre(texte)).toBe(attendu)
  })

  it('lit une matrice française à colonnes séparées par un point ou une barre oblique inverse', () => {
    expect(arbre('={1,5.2;3.4}', 'fr')).toBe('{1.5 2 / 3 4}')
    expect(arbre('={1,5\\2}', 'fr')).toBe('{1.5 2}')
  })
})

describe('lireFormule : formules fautives ou hostiles', () => {
  it.each([
    ['=SOMME(A1,B1)', 'fr', 'formules.virgule-separateur', 9],
    ['=1.5', 'fr', 'formules.point-decimal', 2],
    ['=SUM(A1;B1)', 'en', 'formules.point-virgule-separateur', 7],
    ['=SI(', 'fr', 'formules.inachevee', 4],
    ['=SI(A1', 'fr', 'formules.parenthese-non-fermee', 6],
    ['=)', 'fr', 'formules.signe-inattendu', 1],
    ['=1 2', 'fr', 'formules.signe-inattendu', 3],
    ['="abc', 'fr', 'formules.texte-non-ferme', 1],
    ['=T[abc', 'fr', 'formules.crochet-non-ferme', 1],
    ['=T[[a]x[b]]', 'en', 'formules.structure-inconnue', 1],
    ['={1,2;3}', 'en', 'formules.matrice-irreguliere', 7],
    ['={A1}', 'en', 'formules.matrice-constante', 2],
    ['=', 'fr', 'formules.inachevee', 1],
    ['', 'fr', 'formules.inachevee', 0],
    ['=1~2', 'fr', 'formules.signe-inattendu', 2],
  ] as const)('%s en %s : %s à la place %i', (texte, langue, id, position) => {
    const lue = lireFormule(texte, langue)
    if (!estErreurDeFormule(lue)) throw new Error('erreur attendue')
    expect([lue.motif.id, lue.position]).toEqual([id, position])
    expect(redigerMessage(lue.motif)).toMatch(/[.]$/)
  })

  it('admet 8 192 caractères et refuse le suivant', () => {
    const longue = `=${'1+'.repeat(4095)}1`
    expect(longue).toHaveLength(8192)
    expect(estErreurDeFormule(lireFormule(longue, 'fr'))).toBe(false)
    expect(arbre(`${longue} `, 'fr')).toBe('formules.trop-longue')
  })

  it('admet les 64 niveaux d’Excel et borne l’imbrication au-delà', () => {
    expect(arbre(`=${'ABS('.repeat(64)}1${')'.repeat(64)}`)).toMatch(/^ABS/)
    for (const texte of [`=${'('.repeat(4000)}1${')'.repeat(4000)}`, `=${'-'.repeat(8000)}1`, `=1${'%'.repeat(8000)}`, `=${'SI('.repeat(2000)}`]) {
      expect(arbre(texte)).toBe('formules.trop-imbriquee')
    }
  })

  it('rend une formule ou une erreur placée dans le texte, jamais d’exception', () => {
    const signes = fc.constantFrom(...'=+-*/^&<>%:#@!()[]{}\'";,.$ ABab19_é\\', 'SI(', 'VRAI', '#N/A', 'T[', '_xldudf_')
    fc.assert(
      fc.property(fc.array(signes, { maxLength: 40 }), fc.constantFrom('fr' as const, 'en' as const), (morceaux, langue) => {
        const texte = morceaux.join('')
        const lue = lireFormule(texte, langue)
        if (!estErreurDeFormule(lue)) return
        expect(lue.position).toBeGreaterThanOrEqual(0)
        expect(lue.position).toBeLessThanOrEqual(texte.length)
        // Un extrait de la formule est cité dans la phrase : ses propres accolades ne disent rien d’un paramètre oublié.
        if (!/[{}]/.test(texte)) expect(redigerMessage(lue.motif)).not.toMatch(/[{}]/)
      }),
      { numRuns: 2000 },
    )
  })
})
