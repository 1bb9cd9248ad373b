import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../../../classeur/port'
import { parametreDuSecret } from '../../../regles'
import type { ChoixDuBanc } from '../../cas-usage/comparer/essayer-grilles-du-classeur'
import type { PlageProposee } from '../../cas-usage/coter/proposer-plages'
import { Bouton } from '../../composants/Bouton'
import { CaseACocher } from '../../composants/CaseACocher'
import { ChampTexte } from '../../composants/ChampTexte'
import { Pliage } from '../../composants/Pliage'
import { Refus } from '../../composants/Refus'
import { dire } from '../../dire'
import { ChampDeDate } from '../cadre/ChampDeDate'
import { ChoixDePlage } from '../coter/ChoixDePlage'
import type { Choisi } from './choix'
import { completer, lireSeuil } from './choix'

interface Proprietes {
  readonly classeur: Classeur
  readonly plages: readonly PlageProposee[]
  readonly choisi: Choisi
  readonly surChoix: (choisi: Choisi) => void
  readonly surEssai: (choix: ChoixDuBanc) => void
  readonly surRelecture: () => void
}

type Place = 'demandes' | 'grilleA' | 'grilleB' | 'mutationA' | 'mutationB'

/** Les demandes, une grille ou deux, la date, le seuil du secret, et le bouton qui essaie. */
export function FormulaireDuBanc({ classeur, plages, choisi, surChoix, surEssai, surRelecture }: Proprietes): ReactElement {
  const [manque, setManque] = useState<string | null>(null)
  const fautif = lireSeuil(choisi.seuil) === undefined

  function changer(suivant: Partial<Choisi>): void {
    setManque(null)
    surChoix({ ...choisi, ...suivant })
  }

  function essayer(): void {
    const choix = completer(choisi)
    if (typeof choix === 'string') setManque(choix)
    else surEssai(choix)
  }

  function plage(place: Place, libelle: string, aide: string, rien: string): ReactElement {
    return (
      <ChoixDePlage
        classeur={classeur}
        libelle={libelle}
        aide={aide}
        rien={rien}
        plages={plages}
        choisie={choisi[place]}
        surChangement={(choisie) => changer({ [place]: choisie })}
      />
    )
  }

  return (
    <section aria-label={dire('comparer.choix')}>
      <h2>{dire('comparer.choix')}</h2>
      {plage('demandes', dire('coter.demandes'), dire('coter.demandes-aide'), dire('coter.a-choisir'))}
      {plage('grilleA', dire('comparer.grille-a'), dire('coter.grille-aide'), dire('coter.a-choisir'))}
      {plage('grilleB', dire('comparer.grille-b'), dire('comparer.grille-b-aide'), dire('comparer.sans-grille-b'))}
      <Pliage titre={dire('comparer.mutations')} ouvert={choisi.mutationA !== null || choisi.mutationB !== null}>
        {plage('mutationA', dire('comparer.mutation-a'), dire('coter.mutation-aide'), dire('coter.aucune-mutation'))}
        {choisi.grilleB === null ? null : plage('mutationB', dire('comparer.mutation-b'), dire('coter.mutation-aide'), dire('comparer.mutation-comme-a'))}
      </Pliage>
      <ChampDeDate libelle={dire('coter.date')} valeur={choisi.jour} surChangement={(jour) => changer({ jour })} />
      <CaseACocher
        libelle={dire('coter.doublement')}
        cochee={choisi.doublement}
        surChangement={(doublement) => changer({ doublement })}
        aide={dire('coter.doublement-aide')}
      />
      <ChampTexte
        libelle={dire('comparer.seuil')}
        valeur={choisi.seuil}
        surChangement={(seuil) => changer({ seuil })}
        aide={dire('comparer.seuil-aide', { defaut: parametreDuSecret().valeur })}
        {...(fautif ? { erreur: dire('comparer.seuil-fautif', { lu: choisi.seuil }) } : {})}
      />
      <Refus phrase={manque} />
      <div className="mx-boutons">
        <Bouton genre="principal" surClic={essayer}>
          {dire('comparer.essayer')}
        </Bouton>
        <Bouton surClic={surRelecture}>{dire('coter.relire')}</Bouton>
      </div>
    </section>
  )
}
