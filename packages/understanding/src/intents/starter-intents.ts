import saas from './starter/saas.json' with { type: 'json' }
import services from './starter/services.json' with { type: 'json' }
import shop from './starter/shop.json' with { type: 'json' }

/** Intents to begin with, for one kind of business. */
export interface StarterSet {
  name: string
  title: string
  intents: {
    name: string
    /** As people read it: what the intent is called once it is installed. */
    title: string
    description: string
    /** By language (BCP 47); English is always there. */
    examples: Record<string, string[]>
  }[]
}

/** For shops (English, German, Spanish, French), for software as a service and for local services (English). */
export const starterSets: StarterSet[] = [shop, saas, services]
