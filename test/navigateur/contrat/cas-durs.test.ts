import type { FeuilleSimulee } from '../../hote-excel/modele/feuille'
import { ecritDesCellules, retenirLesRequetes } from '../hote-excel/retenir'
import { feuilleCommunes } from './feuille-communes'
import { aLaSouris } from './gestes'
import { ouvrirDansExcel } from './lieu-excel'
import type { LieuExcel } from './lieu-excel'
import { commencer } from './trajet'
import type { Trajet } from './trajet'

const COMMUNE = { residences: 9873, logements: 1898, situation: 'droit commun', objectifRetenu: 160 }

/** Ce qu’un classeur oppose à une écriture, dans l’Excel émulé : chaque cas est traité, ou refusé en disant quoi faire. */
describe('un classeur qui résiste', () => {
  let lieu: LieuExcel
  let trajet: Trajet

  beforeAll(async () => {
    lieu = await ouvrirDansExcel([feuilleCommunes([{ nom: 'Aubignane', ...COMMUNE }])])
    trajet = commencer(lieu, aLaSouris(lieu))
    await trajet.cliquer('Remplir un contrat de mixité sociale')
    await trajet.cliquer(/^Cadre du contrat/)
    await trajet.cocher('Aubignane')
    await trajet.cocher(/^B\./)
    await trajet.cliquer('Revenir aux étapes')
    await ouvrirTable('TAB-20')
    await apercevoir()
    await trajet.ecrire()
    await trajet.fermerLApercu()
  })
  afterAll(() => lieu?.fermer())

  async function ouvrirTable(id: string): Promise<void> {
    await trajet.cliquer(/^Tableaux/)
    await trajet.cliquer(new RegExp(`^${id}`))
    await lieu.volet.getByRole('button', { name: 'Voir l’aperçu avant d’écrire' }).waitFor()
  }

  const apercevoir = () => trajet.cliquer('Voir l’aperçu avant d’écrire')
  const signataires = (): FeuilleSimulee => lieu.hote.classeur.feuille('TAB-20')
  const case20 = (ligne: number, colonne: number) => signataires().cellule(ligne, colonne)?.valeur ?? null

  /** L’utilisateur a vidé une case que le volet avait écrite : il y a de quoi écrire. */
  function vider(ligne: number, colonne: number): void {
    signataires().effacer(ligne, colonne)
  }

  it('feuille protégée : dit quoi faire, puis écrit une fois la protection ôtée', async () => {
    vider(1, 0)
    signataires().protegee = true
    await apercevoir()
    await trajet.ecran('Rien ne peut être écrit pour l’instant :')
    await trajet.lire(/protég/)
    signataires().protegee = false
    await trajet.cliquer('Vérifier de nouveau')
    await trajet.ecrire()
    expect(case20(1, 0)).not.toBeNull()
    await trajet.fermerLApercu()
  })

  it('cellules fusionnées : les nomme et n’écrit rien', async () => {
    vider(1, 0)
    signataires().fusions.push({ ligne: 1, colonne: 0, lignes: 2, colonnes: 1 })
    await apercevoir()
    await trajet.lire(/Cellules fusionnées à l’endroit de la table\s:\s'TAB-20'!A2:A3/)
    expect(await lieu.volet.getByRole('button', { name: /^Écrire \d/ }).count()).toBe(0)
    signataires().fusions.length = 0
    await trajet.cliquer('Ne rien écrire')
  })

  it('cellule en cours de saisie : rien n’est écrit, la phrase dit quoi faire', async () => {
    await apercevoir()
    await trajet.lire('Écrire 1 cellule')
    lieu.hote.pannes.modeEdition = true
    await trajet.cliquer('Écrire 1 cellule')
    await trajet.lire(/Une cellule est en cours de saisie/)
    lieu.hote.pannes.modeEdition = false
    expect(case20(1, 0)).toBeNull()
    await trajet.cliquer('Ne rien écrire')
  })

  it('filtre et table allongée à la main : dits avant d’écrire, les lignes de l’utilisateur restent', async () => {
    signataires().filtre = { zone: { ligne: 0, colonne: 0, lignes: 8, colonnes: 3 }, actif: true }
    signataires().lignesMasquees.add(1)
    signataires().tableaux.push({ nom: 'Signataires', zone: { ligne: 0, colonne: 0, lignes: 30, colonnes: 8 }, filtre: false })
    lieu.hote.classeur.saisir(signataires(), 25, 7, 'Ajout du service')
    await apercevoir()
    await trajet.lire(/Un filtre masque des lignes de\s'TAB-20'\s\(2\)/)
    await trajet.lire(/Signataires/)
    await trajet.ecrire()
    expect([case20(1, 0) === null, case20(25, 7)]).toEqual([false, 'Ajout du service'])
    signataires().filtre = null
    signataires().lignesMasquees.clear()
    signataires().tableaux.length = 0
    await trajet.fermerLApercu()
  })

  it('arrêt au milieu d’une longue écriture : le classeur est comme avant', async () => {
    await trajet.cliquer('Tableaux du contrat')
    await trajet.cliquer(/^TAB-13/)
    const avant = await lieu.relever()
    await apercevoir()
    await trajet.lire(/^Écrire \d+ cellules$/)
    const laisser = retenirLesRequetes(lieu.hote, ecritDesCellules)
    await trajet.cliquer(/^Écrire \d+ cellules$/)
    await trajet.cliquer('Annuler')
    laisser()
    await trajet.lire('Écriture arrêtée : le classeur est comme avant.')
    expect(await lieu.relever()).toEqual(avant)
    await trajet.ecrire()
    await trajet.fermerLApercu()
  })

  it('dix écritures : la troisième se remet seule, les neuf autres restent', async () => {
    const hypotheses = lieu.hote.classeur.feuille('Hypothèses')
    const lectures = () => Array.from({ length: 10 }, (_lecture, i) => hypotheses.cellule(i + 1, 2)?.valeur ?? null)
    const ecrites = lectures()
    for (let i = 0; i < 10; i += 1) {
      hypotheses.effacer(i + 1, 2)
      await apercevoir()
      await trajet.ecrire()
      await trajet.fermerLApercu()
    }
    expect(lectures()).toEqual(ecrites)
    await trajet.cliquer('Étapes du contrat')
    await trajet.cliquer(/^Dernières écritures/)
    const remettre = lieu.volet.getByRole('button', { name: /^Remettre comme avant/ })
    await remettre.nth(9).waitFor()
    expect(await remettre.count()).toBe(10)
    await remettre.nth(7).click()
    // Les sept écritures suivantes lisent cette feuille : la remise le dit, et demande l’accord.
    await lieu.volet.getByRole('button', { name: 'Hypothèses!C4' }).waitFor()
    await trajet.cliquer('Remettre quand même')
    await trajet.lire(/remises? comme avant/)
    await remettre.nth(9).waitFor({ state: 'detached' })
    expect(await remettre.count()).toBe(9)
    expect(lectures()).toEqual(ecrites.map((lecture, i) => (i === 2 ? null : lecture)))
  })

  it('rien au réseau, rien à la console, aucun membre d’Excel imprévu', async () => {
    expect(await lieu.fautes()).toEqual([])
  })
})
