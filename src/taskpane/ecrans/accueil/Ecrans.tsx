import React, { useLayoutEffect, useRef } from 'react'
import type { ReactElement } from 'react'
import { Bouton } from '../../composants/Bouton'
import { dire } from '../../dire'
import { OUTILS } from '../outils'
import type { Outil } from '../outils'
import { SujetDEcrans } from './SujetDEcrans'

/** Écran qu’on ouvre depuis l’accueil. */
export type EcranOuvrable = 'contrat' | 'inserer' | 'expliquer' | Outil

interface Proprietes {
  /** L’écran qu’on vient de quitter : son bouton reprend le focus. */
  readonly quitte: EcranOuvrable | null
  readonly surEcran: (ecran: EcranOuvrable) => void
}

interface Sujet {
  readonly titre: string
  readonly ecrans: readonly EcranOuvrable[]
}

function outilsDe(sujet: Outil['sujet']): readonly Outil[] {
  return OUTILS.filter((outil) => outil.sujet === sujet)
}

const SUJETS: readonly Sujet[] = [
  { titre: 'accueil.sujet-contrat', ecrans: ['contrat'] },
  { titre: 'accueil.sujet-audit', ecrans: outilsDe('audit') },
  { titre: 'accueil.sujet-cotation', ecrans: outilsDe('cotation') },
  { titre: 'accueil.sujet-flux', ecrans: outilsDe('flux') },
  { titre: 'accueil.sujet-suivi', ecrans: outilsDe('suivi') },
  { titre: 'accueil.sujet-formules', ecrans: ['inserer', 'expliquer'] },
]

/** Les écrans du volet, sujet par sujet. */
export function Ecrans({ quitte, surEcran }: Proprietes): ReactElement {
  const cadre = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (quitte === null || !document.hasFocus()) return
    cadre.current?.querySelector<HTMLButtonElement>(`[data-ecran="${nomDe(quitte)}"] button`)?.focus()
  }, [quitte])

  return (
    <nav ref={cadre} aria-label={dire('accueil.ecrans')}>
      {SUJETS.map(({ titre, ecrans }) => (
        <SujetDEcrans key={titre} titre={dire(titre)}>
          {ecrans.map((ecran) => (
            <li key={nomDe(ecran)} data-ecran={nomDe(ecran)}>
              <Bouton genre="principal" surClic={() => surEcran(ecran)}>
                {dire(boutonDe(ecran))}
              </Bouton>
            </li>
          ))}
        </SujetDEcrans>
      ))}
    </nav>
  )
}

function nomDe(ecran: EcranOuvrable): string {
  return typeof ecran === 'object' ? ecran.nom : ecran
}

function boutonDe(ecran: EcranOuvrable): string {
  if (typeof ecran === 'object') return ecran.titre
  return ecran === 'contrat' ? 'accueil.contrat' : `${ecran}.titre`
}
