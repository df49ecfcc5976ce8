"""Parts of ruvgen that are of use by themselves: memory, pools, counters, histograms, and queues."""

from .arena import Arena
from .counter import Counter
from .histogram import Histogram
from .pool import ObjectPool
from .queue import QueueClosed, WorkQueue

__all__ = ["Arena", "Counter", "Histogram", "ObjectPool", "QueueClosed", "WorkQueue"]
